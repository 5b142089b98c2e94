import { digestOf } from "../../digest.ts";
import type { RelatedTo } from "../related/index.ts";
import type { Item, Lists } from "./lists.ts";
import { pageFile } from "./page-file.ts";
import type { Belongs } from "./part.ts";
import { saysOf } from "./says.ts";

export { type Item, type Lists, listsOf } from "./lists.ts";
export { pageFile } from "./page-file.ts";
export { type Belongs, belongsTo, isFirst, type Part } from "./part.ts";
export { type Single, singlesIn } from "./singles.ts";

/** The files of a site by their paths below its folder, each with a name for all that it is made of. */
export type Plan = ReadonlyMap<string, string>;

/**
 * Plan the pages of lists: `2022-11-22/01-04/index.html` and what it is made of, `common` being what all pages are
 * made of.
 */
export function planPages(
  lists: Lists,
  relatedTo: RelatedTo,
  common: string,
  belongs: Belongs = () => true,
): Plan {
  const says = saysOf(relatedTo);
  const planned = new Map<string, string>();
  for (const list of Object.keys(lists) as (keyof Lists)[]) {
    for (const item of lists[list]) {
      const file = pageFile(item.path);
      if (!belongs(file)) continue;
      const said = (says[list] as (item: Item<keyof Lists>) => unknown)(item);
      planned.set(file, digestOf([common, list, said]));
    }
  }
  return planned;
}

/** Give the lists with nothing in them but what has its page among some files. */
export function listsWith(lists: Lists, files: ReadonlySet<string>): Lists {
  const wanted = Object.entries(lists).map(
    ([list, items]: [string, readonly { readonly path: string }[]]) => [
      list,
      items.filter(({ path }) => files.has(pageFile(path))),
    ],
  );
  return Object.fromEntries(wanted) as Lists;
}

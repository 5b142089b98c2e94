import { digestOfPlain } from "../../digest.ts";
import { groupBy } from "../../group-by.ts";
import type { RelatedTo } from "../related/index.ts";
import type { Item, Lists } from "./lists.ts";
import type { Belongs } from "./part.ts";
import { issueFolder, pageFile } from "./places.ts";
import { issueSays, listSays } from "./says.ts";

export { type Item, type Lists, listsOf } from "./lists.ts";
export { PAGES_OF, SINGLES } from "./pages.ts";
export { type Belongs, belongsTo, isFirst, type Part } from "./part.ts";
export { ISSUE_FOLDER, issueFolder, pageFile } from "./places.ts";

/**
 * What a site holds, by its place below its folder: a file, or a whole folder (`2022-11-22/`), each with a name for all
 * that it is made of.
 */
export type Plan = ReadonlyMap<string, string>;

/**
 * Plan the pages of lists, and what they are made of, `common` being what all pages are made of. The pages of an issue
 * are one folder, `2022-11-22/`: there are twenty times as many, and where an archive is large, it takes longer to name
 * what each of them is made of than to render those of an issue that need not be.
 */
export function planPages(
  lists: Lists,
  relatedTo: RelatedTo,
  common: string,
  belongs: Belongs = () => true,
): Plan {
  const made = (list: string, said: unknown): string => digestOfPlain([common, list, said]);
  const { issues, articles: _, redirects, ...others } = lists;
  const moved = groupBy(redirects, ({ path }) => issueFolder(path));
  const says = issueSays(relatedTo, (folder) => moved.get(folder) ?? []);
  const planned = new Map<string, string>();
  for (const issue of issues) {
    const folder = issueFolder(issue.path);
    if (belongs(folder)) planned.set(folder, made("issues", says(issue)));
  }
  const outside = redirects.filter(({ path }) => !planned.has(issueFolder(path)));
  for (const [list, items] of Object.entries({ ...others, redirects: outside })) {
    const said = listSays[list as keyof typeof listSays] as (item: Item<keyof Lists>) => unknown;
    for (const item of items) {
      const file = pageFile(item.path);
      if (belongs(file)) planned.set(file, made(list, said(item)));
    }
  }
  return planned;
}

/** List the files of the pages that have their places among some. */
export const pagesAt = (lists: Lists, places: ReadonlySet<string>): readonly string[] =>
  Object.values(lists).flatMap((items: readonly { readonly path: string }[]) =>
    items
      .filter(({ path }) => places.has(issueFolder(path)) || places.has(pageFile(path)))
      .map(({ path }) => pageFile(path)),
  );

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

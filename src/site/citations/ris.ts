import { dayOf, type Item } from "./item.ts";

type Row = readonly [tag: string, values: string | undefined | readonly string[]];

/** Write a RIS record of a newspaper article, which EndNote, Zotero and NoteExpress read; the tags are those of EndNote. */
export function ris(item: Item): string {
  const [[year]] = item.issued["date-parts"];
  const pages = item.page.split(", ");
  const rows: readonly Row[] = [
    ["TY", "NEWS"],
    ["AU", item.author?.map(({ literal }) => literal)],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["DA", dayOf(item).replaceAll("-", "/")],
    ["PY", String(year)],
    ["SP", pages[0]],
    ["EP", pages.length > 1 ? pages.at(-1) : undefined],
    ["PB", item.publisher],
    ["CY", item["publisher-place"]],
    ["LA", item.language],
    ["UR", item.URL],
    ["ER", ""],
  ];
  return rows
    .flatMap(([tag, values]) => [values ?? []].flat().map((value) => `${tag}  - ${value}`))
    .join("\n");
}

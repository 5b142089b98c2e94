import { dayOf, type Item } from "./item.ts";

/** More authors than this are not all named. */
const MOST_AUTHORS = 3;

/**
 * Write the entry of a list of references as GB/T 7714-2015 §4.4 has it for an article of a newspaper:
 *
 *     丁文祥. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).
 *
 * What can be read online is `[N/OL]`, with its address. The day on which it was read is the reader's to add.
 */
export function gbT7714(item: Item): string {
  const kind = item.URL ? "[N/OL]" : "[N]";
  const printed = `${item["container-title"]}, ${dayOf(item)}(${item.page})`;
  const parts = [authors(item), `${item.title}${kind}`, printed, item.URL];
  return `${parts.filter(Boolean).join(". ")}.`;
}

/** The first three, then “and others” in the language of the work (§8.1.2). */
function authors({ author = [], language }: Item): string {
  const names = author.map(({ literal }) => literal);
  if (names.length <= MOST_AUTHORS) return names.join(", ");
  const others = language.startsWith("zh") ? "等" : "et al";
  return [...names.slice(0, MOST_AUTHORS), others].join(", ");
}

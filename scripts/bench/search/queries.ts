import "../../../src/chinese/opencc.ts";
import { fold } from "../../../src/search/fold.ts";
import type { SearchRecord } from "../../../src/search/index.ts";
import { unitsOf } from "../../../src/search/tokens.ts";

/** An archive's texts, folded, by the addresses of its articles. */
export type Texts = ReadonlyMap<string, readonly string[]>;

export const textsOf = (records: readonly SearchRecord[]): Texts =>
  new Map(
    records.map(({ url, kicker, title, deck, paragraphs, captions }) => [
      url,
      [kicker, title, deck, ...paragraphs, ...captions].flatMap((text) => (text ? [fold(text)] : [])),
    ]),
  );

/** List the articles that contain a phrase, by looking into every text. */
export function articlesWith(texts: Texts, phrase: string): ReadonlySet<string> {
  const folded = fold(phrase);
  const inside = WORD.test(folded) ? new RegExp(`(?<!${WORD.source.slice(1)})${escaped(folded)}`, "u") : null;
  const holds = (text: string): boolean => text.includes(folded) && (inside?.test(text) ?? true);
  return new Set([...texts].flatMap(([url, all]) => (all.some(holds) ? [url] : [])));
}

/** A word of letters is found from its beginning only. */
const WORD = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");

/** Take random strings out of an archive, of two to eight units; the same ones every time. */
export function randomStrings(texts: Texts, count: number, random: () => number): readonly string[] {
  const all = [...texts.values()].flat();
  const found: string[] = [];
  while (found.length < count) {
    const units = unitsOf(all[Math.floor(random() * all.length)] ?? "");
    const length = 2 + Math.floor(random() * 7);
    const start = Math.floor(random() * Math.max(1, units.length - length));
    const string = units.slice(start, start + length).join("");
    if (units.length >= length && !/["\s]|^-/u.test(string)) found.push(string);
  }
  return found;
}

/** Take names of reporters that the texts speak of. */
export function randomNames(
  records: readonly SearchRecord[],
  texts: Texts,
  count: number,
  random: () => number,
): readonly string[] {
  const names = [...new Set(records.flatMap(({ reporter }) => reporter))];
  const found = new Set<string>();
  for (let tries = 0; tries < names.length && found.size < count; tries++) {
    const name = names[Math.floor(random() * names.length)] ?? "";
    if (name && articlesWith(texts, name).size > 0) found.add(name);
  }
  return [...found];
}

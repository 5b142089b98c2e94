import { articleToMarkdown, fingerprintOf } from "../../markdown/index.ts";
import type { Article, ParsedArticle } from "../../model.ts";
import type { LineKey, Print } from "../print.ts";
import { type Carried, linesNow } from "./carry.ts";
import { differencesOf } from "./differences.ts";
import type { Reading } from "./pieces.ts";
import type { KeptArticle } from "./plan.ts";
import { most, sharesOf } from "./shares.ts";

/** List the articles that a person edited and the parser reads otherwise than when it wrote the file. */
export function keptOf(
  carried: readonly Carried[],
  readings: readonly Reading[],
  claims: ReadonlyMap<Carried, readonly LineKey[]>,
  print: Print,
): readonly KeptArticle[] {
  const edited = carried.filter(({ stored }) => stored?.edited);
  const whole = edited.map((one) => ({ one, keys: [...one.keys, ...(claims.get(one) ?? [])] }));
  return [...sharesOf(whole, readings)].flatMap(([{ one, keys }, counts]) => {
    const [reading] = most(counts) ?? [];
    if (!reading || !one.stored) return [];
    const same = keys.length === reading.keys.length && most(counts)?.[1] === keys.length;
    if (same && isAsParsed(one, reading.article)) return [];
    // Lines that are the same may be written in other ranges.
    const lines = same ? reading.article.lines : linesNow(one, claims.get(one) ?? [], print);
    const differences = differencesOf({ ...one.stored, lines }, reading.article);
    const { id, title, file } = one.stored;
    return differences.length > 0 ? [{ id, title, file, differences }] : [];
  });
}

/** Tell whether the program would write an article as it wrote the file that was then edited, but for where it is. */
function isAsParsed({ id, stored, linesAsRead: lines }: Carried, article: ParsedArticle): boolean {
  if (!stored) return false;
  const places: readonly Partial<Article>[] = [article, stored].map(({ page, pages }) => ({ page, pages }));
  const former = [stored.formerly, []];
  return places.some((place) =>
    former.some((formerly) => {
      const text = articleToMarkdown({ ...article, ...place, id, lines, formerly });
      return fingerprintOf(text) === stored.fingerprint;
    }),
  );
}

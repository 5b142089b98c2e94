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
    const read = asOne(keys, counts);
    if (!read || !one.stored) return [];
    const same = keys.length === read.keys.length && [...counts.values()].reduce(add, 0) === keys.length;
    if (same && isAsParsed(one, read.article)) return [];
    // Lines that are the same may be written in other ranges.
    const lines = same ? read.article.lines : linesNow(one, claims.get(one) ?? [], print);
    const differences = differencesOf({ ...one.stored, lines }, read.article);
    const { id, title, file } = one.stored;
    return differences.length > 0 ? [{ id, title, file, differences }] : [];
  });
}

const add = (one: number, other: number): number => one + other;

/** Join what the parser reads on an article's lines: the article that begins where it does, and those that a person joined to it. */
function asOne(keys: readonly LineKey[], counts: ReadonlyMap<Reading, number>): Reading | undefined {
  const first = [...counts.keys()].find((reading) => reading.keys.includes(keys[0] as LineKey));
  const begins = first ?? most(counts)?.[0];
  if (!begins) return undefined;
  const inside = [...counts].flatMap(([one, shared]) =>
    one !== begins && 2 * shared > one.keys.length ? [one] : [],
  );
  const all = [begins, ...inside];
  const joined = <Item>(of: (article: ParsedArticle) => readonly Item[]) =>
    all.flatMap(({ article }) => of(article));
  const article = {
    ...begins.article,
    ...{ lines: joined(({ lines }) => lines), photos: joined(({ photos }) => photos) },
    paragraphs: joined(({ paragraphs }) => paragraphs),
    pages: [...new Set(joined(({ pages }) => pages))],
  };
  return { article, keys: all.flatMap((one) => one.keys) };
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

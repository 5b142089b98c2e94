import type { Article, Page } from "../../model.ts";
import { type LineKey, lineKey } from "../print.ts";

/** A line is an article's if so many of its pairs of characters are in the article's text: OCR misreads one in ten. */
const ENOUGH = 0.5;

/** A line with fewer pairs tells nothing by itself. */
const FEWEST = 4;

/**
 * Find printed lines again by what they say: after a page was recognised anew, or a column moved. Gives for each line
 * the article whose text holds most of it; a short line goes with those on both sides of it.
 */
export function resembling<Of extends { readonly stored?: Article }>(
  lines: readonly LineKey[],
  pages: readonly Page[],
  candidates: readonly Of[],
): ReadonlyMap<LineKey, Of> {
  if (lines.length === 0 || candidates.length === 0) return new Map();
  const texts = textsOf(pages);
  const known = candidates.map((one) => ({
    one,
    pairs: new Set(one.stored ? pairsIn(wordsOf(one.stored)) : []),
  }));
  const found = lines.map((line) => {
    const pairs = pairsIn(texts.get(line) ?? "");
    if (pairs.length < FEWEST) return "unsure";
    const shares = known.map(({ pairs: own }) => pairs.filter((pair) => own.has(pair)).length / pairs.length);
    const best = Math.max(...shares);
    return best >= ENOUGH ? known[shares.indexOf(best)]?.one : undefined;
  });
  return new Map(
    lines.flatMap((line, at) => {
      const between = found[at - 1] === found[at + 1] ? found[at - 1] : undefined;
      const one = found[at] === "unsure" ? between : found[at];
      return one === undefined || one === "unsure" ? [] : [[line, one] as const];
    }),
  );
}

function textsOf(pages: readonly Page[]): ReadonlyMap<LineKey, string> {
  return new Map(
    pages.flatMap(({ number, lines }) => lines.map((line, at) => [lineKey(number, at + 1), line] as const)),
  );
}

function wordsOf({ title, kicker = "", deck = "", paragraphs, photos }: Article): string {
  const texts = [...paragraphs.map(({ text }) => text), ...photos.map(({ caption }) => caption)];
  return [kicker, title, deck, ...texts].join("\n");
}

/** Give each two characters that follow each other; white space does not count. */
function pairsIn(text: string): readonly string[] {
  const letters = [...text.replace(/\s/g, "")];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

import { isPunctuated } from "../../src/parse/blocks/measure.ts";
import type { Language } from "../../src/parse/language.ts";
import { pairsIn } from "../../src/parse/languages/cues.ts";
import { SCALE } from "../../src/parse/languages/line-cues.ts";
import type { CorpusArticle } from "../corpus.ts";
import { learnCues } from "./cues.ts";
import { sample } from "./examples.ts";
import { commonest, rowsIn } from "./pair-numbers.ts";
import { pairRows } from "./pair-rows.ts";
import type { Told } from "./paragraphs.ts";

/** How wide columns are, in characters, and how much narrower the first line of a paragraph is. */
const WIDTHS = { least: 12, most: 24 } as const;
const INDENT = 2;
/** From so many paragraphs of an article so many lines are taken each. */
const PARAGRAPHS = 4;
const LINES = 2;
/** So long a crosshead is, and a headline, at most. */
const CROSSHEAD = 22;
const HEADLINE = 40;
const SHORT = 4;
/** How much is held back of what pairs say: see `learnCues`. */
const HELD_BACK = 0.3;

/** Lines to learn from, and whether each is a headline or crosshead. */
export type Lines = readonly (readonly [text: string, isDisplay: boolean])[];

/** Take the headlines and crossheads of articles, and lines out of their text, as columns cut it. */
export function takeLines(corpus: readonly CorpusArticle[], random: () => number, language: Language): Lines {
  return corpus.flatMap((article) => {
    const paragraphs = article.body.split("\n").map((text) => text.trim());
    const displays = [...headlinesOf(article), ...crossheadsOf(paragraphs, language)];
    const lines = sample(paragraphs, PARAGRAPHS, random).flatMap((text) =>
      sample(linesOf(withoutSpaces(text), random, language), LINES, random),
    );
    return [...displays.map((text) => [text, true] as const), ...lines.map((text) => [text, false] as const)];
  });
}

function headlinesOf({ title, eyebrow, subtitle }: CorpusArticle): readonly string[] {
  return [title, eyebrow, subtitle]
    .map((text) => withoutSpaces(text ?? ""))
    .filter(({ length }) => length >= SHORT && length <= HEADLINE);
}

const withoutSpaces = (text: string): string => text.replace(/\s/gu, "");

/** Inside of an article a short paragraph without a mark is a crosshead. */
function crossheadsOf(paragraphs: readonly string[], language: Language): readonly string[] {
  return paragraphs
    .slice(1, -1)
    .filter(
      (text) =>
        text.length >= SHORT &&
        text.length <= CROSSHEAD &&
        !isPunctuated(text, language) &&
        language.caption(text) === null &&
        language.byline(text, "line") === null &&
        language.close(text) === null,
    )
    .map(withoutSpaces);
}

/** The full lines of a paragraph in a column of some width, but those with the end of a sentence, as no headline has. */
function linesOf(text: string, random: () => number, language: Language): readonly string[] {
  const width = WIDTHS.least + Math.floor(random() * (WIDTHS.most - WIDTHS.least + 1));
  const lines: string[] = [];
  for (let at = 0; at + width < text.length; ) {
    const end = at === 0 ? width - INDENT : at + width;
    lines.push(text.slice(at, end));
    at = end;
  }
  return lines.filter((line) => !language.endsStatement(line) && !language.holdsStatement(line));
}

/** Learn how much the `size` commonest pairs of characters say for a headline or crosshead: the rows of a `lineCueReader`. */
export function learnLines(lines: Lines, size: number, random: () => number): Uint8Array {
  const rowOf = commonest(
    lines.map(([text]) => pairsIn(text)),
    size,
  );
  const told = lines.map(([text, isThere]): Told => ({ rows: rowsIn(pairsIn(text), rowOf), isThere }));
  const weights = learnCues(rowOf.size, told, HELD_BACK, random);
  return pairRows(
    [...rowOf].map(([pair, row]) => ({ pair, tells: weights[row] as number })),
    SCALE,
  );
}

import { type Pairs, Vocabulary } from "../../src/parse/words/pairs.ts";
import type { CorpusArticle } from "../corpus.ts";

/** The rows of a table of vectors that a text has, each once. */
export type Rows = Uint16Array;

/** An article to learn from: its title, and the pieces of its text in order. */
export interface Lesson {
  readonly title: Rows;
  readonly pieces: readonly Rows[];
}

/** What there is to learn: the letters of each row, and the articles of each day. */
export interface Lessons {
  readonly pairs: readonly (readonly [first: number, second: number])[];
  readonly days: readonly (readonly Lesson[])[];
}

/** A pair that more articles have than that says nothing of what they are about. */
const EVERYWHERE = 1 / 3;
/** Columns cut long paragraphs in two: each half is a piece. In characters. */
const LONG = 160;
/** A piece with fewer rows says too little. */
const LEAST_ROWS = 3;
/** On a day with fewer articles there is too little to tell an article from. */
export const LEAST_ARTICLES = 6;

/** Take articles in, so that the `size` pairs of letters that most of them have can be learnt. */
export function prepare(corpus: readonly CorpusArticle[], size: number): Lessons {
  const vocabulary = new Vocabulary();
  const rowOf = commonest(corpus, vocabulary, size);
  const rows = (text: string): Rows => rowsOf(vocabulary.pairsOf(text), rowOf);
  const days = new Map<string, Lesson[]>();
  for (const { id, date, title, body } of corpus) {
    const pieces = piecesOf(body)
      .map(rows)
      .filter(({ length }) => length >= LEAST_ROWS);
    if (pieces.length === 0) continue;
    const day = `${sourceOf(id)} ${date}`;
    days.set(day, [...(days.get(day) ?? []), { title: rows(title), pieces }]);
  }
  const letters = vocabulary.letters();
  return {
    pairs: [...rowOf.keys()].map((pair) => letters[pair] as readonly [number, number]),
    days: [...days.values()].filter(({ length }) => length >= LEAST_ARTICLES),
  };
}

/** Number the pairs that most articles have, the commonest first. */
function commonest(
  corpus: readonly CorpusArticle[],
  vocabulary: Vocabulary,
  size: number,
): ReadonlyMap<number, number> {
  const articles: number[] = [];
  for (const { body } of corpus)
    for (const pair of vocabulary.pairsOf(body)) articles[pair] = (articles[pair] ?? 0) + 1;
  const telling = [...articles.keys()].filter(
    (pair) => (articles[pair] as number) < EVERYWHERE * corpus.length,
  );
  const common = telling.sort((a, b) => (articles[b] as number) - (articles[a] as number)).slice(0, size);
  return new Map(common.map((pair, row) => [pair, row]));
}

function rowsOf(pairs: Pairs, rowOf: ReadonlyMap<number, number>): Rows {
  const rows: number[] = [];
  for (const pair of pairs) {
    const row = rowOf.get(pair);
    if (row !== undefined) rows.push(row);
  }
  return Uint16Array.from(rows);
}

function piecesOf(body: string): readonly string[] {
  return body.split("\n").flatMap((paragraph) => {
    const half = Math.ceil(paragraph.length / 2);
    return paragraph.length > LONG ? [paragraph.slice(0, half), paragraph.slice(half)] : [paragraph];
  });
}

/** Articles of two papers on a day may tell the same: the first part of an id tells the paper. */
function sourceOf(id: string): string {
  return id.split("-")[0] ?? "";
}

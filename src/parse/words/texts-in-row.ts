import { VectorsInRow } from "./embedding.ts";
import type { Pairs } from "./pairs.ts";
import { Postings } from "./postings.ts";
import type { Words } from "./words.ts";

/** Texts in a row, as the passages of a page are: their pairs of letters, where each of these stands, and where the texts point. */
export interface TextsInRow {
  readonly pairs: readonly Pairs[];
  readonly postings: Postings;
  readonly vectors: VectorsInRow;
}

/** Take in texts, each given in the parts that are read one after another. */
export function inRow(texts: readonly (readonly string[])[], { pairsOfRun, vectorOf }: Words): TextsInRow {
  const pairs = texts.map(pairsOfRun);
  return { pairs, postings: new Postings(pairs), vectors: new VectorsInRow(pairs.map(vectorOf)) };
}

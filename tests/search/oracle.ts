import "../../src/chinese/opencc.ts";
import { fold } from "../../src/search/fold.ts";
import type { SearchRecord } from "../../src/search/index.ts";
import { isWord } from "../../src/search/tokens.ts";

/** Everything that is printed of an article, folded. */
export const foldedTexts = ({ title, kicker, deck, paragraphs, captions }: SearchRecord): readonly string[] =>
  [kicker, title, deck, ...paragraphs, ...captions].flatMap((text) => (text ? [fold(text)] : []));

/** Tell by looking at every place whether a folded text contains a folded phrase, not from the middle of a word. */
export const contains = (text: string, phrase: string): boolean =>
  [...text.split("").keys()].some(
    (place) => text.startsWith(phrase, place) && !(isWord(phrase) && isWord(text[place - 1] ?? "")),
  );

/** List the addresses of the articles that contain a phrase. */
export const articlesWith = (records: readonly SearchRecord[], phrase: string): readonly string[] =>
  records
    .filter((record) => foldedTexts(record).some((text) => contains(text, fold(phrase))))
    .map(({ url }) => url)
    .sort();

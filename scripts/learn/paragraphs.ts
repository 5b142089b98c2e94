import { isPunctuated } from "../../src/parse/blocks/measure.ts";
import type { Language } from "../../src/parse/language.ts";
import { cuePairs, type Place } from "../../src/parse/languages/cues.ts";
import type { CorpusArticle } from "../corpus.ts";
import { sample } from "./examples.ts";
import { commonest, rowsIn } from "./pair-numbers.ts";

/** A paragraph to learn from: which rows of the table it has, and whether it stands at the place in question. */
export interface Told {
  readonly rows: Uint16Array;
  readonly isThere: boolean;
}

/** What there is to learn: the pair of each row, and paragraphs for each place. */
export interface Readings {
  readonly pairs: readonly number[];
  readonly told: Readonly<Record<Place, readonly Told[]>>;
}

const PLACES = ["first", "last"] as const;
/** How many others are held against the first and the last paragraph of an article. */
const OTHERS = 4;
/** What a lead says before the news begins. */
const LEAD = /^[^（。，]{0,30}?(?:电|讯)\s*(?:（[^（）]{0,40}）)?\s*/u;

/** Take the paragraphs of articles in, so that the `size` pairs of characters that most of them have can be learnt. */
export function takeParagraphs(
  corpus: readonly CorpusArticle[],
  size: number,
  random: () => number,
  language: Language,
): Readings {
  const articles = corpus.map(({ body }) => paragraphsOf(body, language)).filter(({ length }) => length > 1);
  const drawn = (place: Place): readonly (readonly [text: string, isThere: boolean])[] =>
    articles.flatMap((article) => {
      const [it, others] =
        place === "first"
          ? [article[0] as string, article.slice(1)]
          : [article.at(-1) as string, article.slice(0, -1)];
      return [[it, true] as const, ...sample(others, OTHERS, random).map((text) => [text, false] as const)];
    });
  const texts = { first: drawn("first"), last: drawn("last") };
  const all = PLACES.flatMap((place) => texts[place].map(([text]) => cuePairs(place, text)));
  const rowOf = commonest(all, size);
  const tell = (place: Place): readonly Told[] =>
    texts[place].map(([text, isThere]) => ({ rows: rowsIn(cuePairs(place, text), rowOf), isThere }));
  return { pairs: [...rowOf.keys()], told: { first: tell("first"), last: tell("last") } };
}

/** The paragraphs of an article, without its lead and the captions under it. A line without a mark is a crosshead. */
function paragraphsOf(body: string, language: Language): readonly string[] {
  const [first = "", ...others] = body
    .split("\n")
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => isPunctuated(paragraph, language));
  const last = others.findLastIndex((paragraph) => language.caption(paragraph) === null);
  return [language.lead(first) ? first.replace(LEAD, "") : first, ...others.slice(0, last + 1)];
}

import { findMatches } from "../search/matches.ts";
import type { Phrase } from "../search/query.ts";
import { type ArticleTexts, headings, passages } from "../search/record.ts";
import { isWord, phraseTokens } from "../search/tokens.ts";
import type { Phrases } from "./phrases.ts";
import { anyOf, type Found } from "./places.ts";
import type { Units } from "./units.ts";

/** What a shard is searched with. */
export interface Sources {
  readonly units: Units;
  readonly phrases: Phrases;
  readonly text: (article: number) => Promise<ArticleTexts | undefined>;
}

/** So many units in a row are hardly met twice, and each further one would load another part of the index. */
const unitsLookedUp = 20;

/** Find the articles that have a phrase: by the index, and by its text where the phrase is very long. */
export async function findPhrase(sources: Sources, phrase: Phrase): Promise<Found> {
  const found = await findUnits(sources, phrase.units.slice(0, unitsLookedUp));
  return phrase.units.length > unitsLookedUp ? verified(sources, found, phrase) : found;
}

/** Find the articles that have units in a row. The last of them may be the beginning of a word. */
async function findUnits({ units, phrases }: Sources, row: readonly string[]): Promise<Found> {
  const last = row.at(-1) ?? "";
  if (row.length === 1) return units.find(last);
  const ends = isWord(last) ? await units.wordsFrom(last) : [last];
  return anyOf(await Promise.all(ends.map((end) => phrases.find(phraseTokens([...row.slice(0, -1), end])))));
}

/** Keep the articles whose text has a phrase; one that cannot be read has its beginning, at least. */
async function verified({ text }: Sources, found: Found, phrase: Phrase): Promise<Found> {
  const articles = await Promise.all(
    [...found].map(async (entry) => (hasPhrase(await text(entry[0]), phrase) ? [entry] : [])),
  );
  return new Map(articles.flat());
}

const hasPhrase = (article: ArticleTexts | undefined, phrase: Phrase): boolean =>
  !article ||
  [...headings(article), ...passages(article)].some((printed) => findMatches(printed, [phrase]).length > 0);

import { articlesAt, type Row } from "../search/row.ts";
import { type Known, openPagefind } from "./pagefind.ts";
import { openParts } from "./parts.ts";
import { type Found, inHeading, inLead, inText, type Place } from "./places.ts";
import { remembering } from "./remember.ts";

/** The phrases of a shard. */
export interface Phrases {
  /** Find the articles that have tokens in a row. */
  find(tokens: readonly string[]): Promise<Found>;
}

/** Where the articles of a shard stand. */
export interface Ground {
  /** How many places there are. */
  readonly places: number;
  readonly row: () => Promise<Row>;
}

/** Open the index of phrases of a shard. Pagefind, which takes a while to start, is asked only where there are hits. */
export function openPhrases(shard: URL, known: Known, { places, row }: Ground): Phrases {
  const parts = openParts(shard, known.facts.parts, places);
  const articlesOf = async (part: number) => {
    const [words, articles] = await Promise.all([parts.open(part), row()]);
    return new Map(Array.from(words, ([word, places]) => [word, articlesAt(articles, places)] as const));
  };
  const pagefind = remembering((folder: URL) => openPagefind(folder, known, articlesOf));
  const ask = async (phrase: string) => (await pagefind(shard)).search(phrase);
  return {
    async find(tokens) {
      const starts = await parts.find(tokens);
      if (starts.length === 0) return new Map();
      const [articles, results] = await Promise.all([row(), ask(`"${tokens.join(" ")}"`)]);
      const times = new Map(
        articlesAt(articles, starts).map(({ article, positions }) => [article, positions.length]),
      );
      return new Map(
        results.map(({ id, words: [position = 0] }) => {
          const article = Number(id);
          const place = placeOf(position - (articles.headings[article] ?? 0));
          return [article, { place, times: times.get(article) ?? 1 }];
        }),
      );
    },
  };
}

/** So many units of the text are its lead: a newspaper says the most important first. */
const leadUnits = 120;

/** Tell the place of what is so many units on from where the text begins. */
function placeOf(units: number): Place {
  if (units < 0) return inHeading;
  return units < leadUnits ? inLead : inText;
}

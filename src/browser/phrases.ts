import { headingPositions } from "../search/layout.ts";
import { filterValue } from "../search/record.ts";
import { openPagefind, type PagefindResult } from "./pagefind.ts";
import { type Found, inHeading, inLead, inText, type Place } from "./places.ts";

/** The phrases of a shard. */
export interface Phrases {
  /** Find the articles that have tokens in a row. */
  find(tokens: readonly string[]): Promise<Found>;
  /** Find the articles of a section or a reporter. */
  filter(name: "section" | "reporter", value: string): Promise<Found>;
}

/** Open Pagefind's index of a shard. */
export async function openPhrases(shard: URL): Promise<Phrases> {
  const pagefind = await openPagefind(shard);
  // By date, Pagefind lists its records in the order in which they were added: that of the articles' numbers.
  const all = await pagefind.search(null, { sort: { date: "asc" } });
  const numbers = new Map(all.map(({ id }, number) => [id, number]));
  const numbered = (results: readonly PagefindResult[]): Found =>
    new Map(results.map(({ id, words: [position] }) => [numbers.get(id) ?? -1, placeOf(position)]));
  return {
    find: async (tokens) => numbered(await pagefind.search(`"${tokens.join(" ")}"`)),
    filter: async (name, value) => {
      const results = await pagefind.search(null, { filters: { [name]: [filterValue(value)] } });
      return new Map([...numbered(results).keys()].map((article) => [article, inHeading]));
    },
  };
}

/** So many units of the text are its lead: a newspaper says the most important first. */
const leadPositions = 120;

function placeOf(position = headingPositions): Place {
  if (position < headingPositions) return inHeading;
  return position < headingPositions + leadPositions ? inLead : inText;
}

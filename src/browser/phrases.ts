import { headingPositions } from "../search/layout.ts";
import { type Known, openPagefind } from "./pagefind.ts";
import { type Found, inHeading, inLead, inText, type Place } from "./places.ts";

/** The phrases of a shard. */
export interface Phrases {
  /** Find the articles that have tokens in a row. */
  find(tokens: readonly string[]): Promise<Found>;
}

/** Open Pagefind's index of a shard. */
export async function openPhrases(shard: URL, known: Known): Promise<Phrases> {
  const pagefind = await openPagefind(shard, known);
  /** A phrase is there as often as its rarest token, or less. */
  const atMost = (tokens: readonly string[], article: number): number =>
    Math.min(...tokens.map((token) => pagefind.times(token, article)));
  return {
    async find(tokens) {
      const results = await pagefind.search(`"${tokens.join(" ")}"`);
      return new Map(
        results.map(({ id, words: [position] }) => [
          Number(id),
          { place: placeOf(position), times: atMost(tokens, Number(id)) },
        ]),
      );
    },
  };
}

/** So many units of the text are its lead: a newspaper says the most important first. */
const leadPositions = 120;

function placeOf(position = headingPositions): Place {
  if (position < headingPositions) return inHeading;
  return position < headingPositions + leadPositions ? inLead : inText;
}

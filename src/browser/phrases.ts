import { headingPositions } from "../search/layout.ts";
import { type Known, openPagefind } from "./pagefind.ts";
import { openParts } from "./parts.ts";
import { type Found, inHeading, inLead, inText, type Place } from "./places.ts";
import { remembering } from "./remember.ts";

/** The phrases of a shard. */
export interface Phrases {
  /** Find the articles that have tokens in a row. */
  find(tokens: readonly string[]): Promise<Found>;
}

/** Open the index of phrases of a shard. Pagefind, which takes a while to start, is asked only where there are hits. */
export function openPhrases(shard: URL, known: Known): Phrases {
  const parts = openParts(shard, known.facts.parts);
  const pagefind = remembering((folder: URL) => openPagefind(folder, known, parts.columns));
  return {
    async find(tokens) {
      const times = await parts.timesOf(tokens);
      if (!times) return new Map();
      /** A phrase is there as often as its rarest token, or less. */
      const atMost = (article: number): number => Math.min(...times.map((of) => of.get(article) ?? 0));
      const results = await (await pagefind(shard)).search(`"${tokens.join(" ")}"`);
      return new Map(
        results.map(({ id, words: [position] }) => [
          Number(id),
          { place: placeOf(position), times: atMost(Number(id)) },
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

import { layout } from "../search/layout.ts";
import { readPhrases } from "../search/phrase-part.ts";
import { fetchBytes } from "./files.ts";
import { inRounds, learnRarity } from "./rarity.ts";
import { remembering } from "./remember.ts";

/** A part of the index of phrases: the places of each token in the row of the shard's articles, in order. */
export type Part = ReadonlyMap<string, Uint32Array>;

/** The parts of a shard's index of phrases. */
export interface Parts {
  readonly open: (part: number) => Promise<Part>;
  /** Find the places where tokens begin to stand in a row. */
  readonly find: (tokens: readonly string[]) => Promise<readonly number[]>;
}

/** Open the index of a shard that has so many places, whose parts begin with these words. */
export function openParts(shard: URL, firsts: readonly string[], places: number): Parts {
  const open = remembering(async (part: number) =>
    readPhrases(await fetchBytes(new URL(layout.index(part), shard)), places),
  );
  const look = async (token: string): Promise<Uint32Array> => {
    const part = firsts.findLastIndex((first) => first <= token);
    const found = (part < 0 ? undefined : (await open(part)).get(token)) ?? new Uint32Array();
    learnRarity(token, found.length);
    return found;
  };
  return {
    open,
    async find(tokens) {
      const known = new Map<string, Uint32Array>();
      let starts: readonly number[] = [];
      for (const round of inRounds(tokens)) {
        await Promise.all(round.map(async (token) => known.set(token, await look(token))));
        starts = inRow(tokens, known);
        if (starts.length === 0) break;
      }
      return starts;
    },
  };
}

/** Find the places where tokens begin to stand in a row, as far as it is known where they are. */
function inRow(tokens: readonly string[], known: Part): readonly number[] {
  const looked = tokens.flatMap((token, offset) => {
    const places = known.get(token);
    return places ? [{ places, offset }] : [];
  });
  const [rarest, ...others] = looked.sort((one, other) => one.places.length - other.places.length);
  const starts = Array.from(rarest?.places ?? [], (place) => place - (rarest?.offset ?? 0));
  return others.reduce((left, { places, offset }) => {
    const met = new Set(places);
    return left.filter((start) => met.has(start + offset));
  }, starts);
}

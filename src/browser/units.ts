import { layout, packing } from "../search/layout.ts";
import { fromSteps, type UnitPostings } from "../search/postings.ts";
import { isWord } from "../search/tokens.ts";
import { fetchPacked } from "./files.ts";
import { anyOf, type Found, inHeading, inText } from "./places.ts";
import { remembering } from "./remember.ts";

/** The articles of each unit of a shard. */
export interface Units {
  /** Find the articles that have a unit; of a word, its beginning is enough. */
  find(unit: string): Promise<Found>;
  /** List the words that begin so. */
  wordsFrom(beginning: string): Promise<readonly string[]>;
}

/** Open the postings of a shard, whose parts begin with these units. */
export function openUnits(shard: URL, firsts: readonly string[]): Units {
  const load = remembering((part: number) =>
    fetchPacked<readonly UnitPostings[]>(new URL(layout.units(part), shard), packing.units),
  );
  const matching = async (unit: string): Promise<readonly UnitPostings[]> => {
    const loaded = await Promise.all(partsFor(unit, firsts).map(load));
    return loaded.flat().filter(([other]) => (isWord(unit) ? other.startsWith(unit) : other === unit));
  };
  return {
    find: async (unit) => anyOf((await matching(unit)).map(([, steps]) => found(steps))),
    wordsFrom: async (beginning) => (await matching(beginning)).map(([word]) => word),
  };
}

/** List the parts that hold a unit, or a word that begins with it: from the last that begins before it. */
function partsFor(unit: string, firsts: readonly string[]): readonly number[] {
  const last = isWord(unit) ? `${unit}\uffff` : unit;
  return firsts.flatMap((first, part) => {
    const next = firsts[part + 1];
    return first <= last && (next === undefined || next > unit) ? [part] : [];
  });
}

const found = (steps: readonly number[]): Found =>
  new Map(
    fromSteps(steps).map(({ article, inHeading: above }) => [
      article,
      { place: above ? inHeading : inText, times: 1 },
    ]),
  );

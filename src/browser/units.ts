import { layout } from "../search/layout.ts";
import { isWord } from "../search/tokens.ts";
import { readUnits, type UnitPostings } from "../search/unit-part.ts";
import { fetchBytes } from "./files.ts";
import { anyOf, type Found, inHeading, inText } from "./places.ts";
import { remembering } from "./remember.ts";

/** The articles of each unit of a shard. */
export interface Units {
  /** Find the articles that have a unit; of a word, its beginning is enough. */
  find(unit: string): Promise<Found>;
  /** List the words that begin so. */
  wordsFrom(beginning: string): Promise<readonly string[]>;
}

/** Open the postings of a shard of so many articles, whose parts begin with these units. */
export function openUnits(shard: URL, firsts: readonly string[], articles: number): Units {
  const load = remembering(async (part: number) =>
    readUnits(await fetchBytes(new URL(layout.units(part), shard)), articles),
  );
  const matching = async (unit: string): Promise<readonly UnitPostings[]> => {
    const loaded = await Promise.all(partsFor(unit, firsts).map(load));
    return loaded
      .flat()
      .filter(({ unit: other }) => (isWord(unit) ? other.startsWith(unit) : other === unit));
  };
  return {
    find: async (unit) => anyOf((await matching(unit)).map(found)),
    wordsFrom: async (beginning) => (await matching(beginning)).map(({ unit }) => unit),
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

function found({ articles, inHeading: above }: UnitPostings): Found {
  const headings = new Set(Array.from(above));
  return new Map(
    Array.from(articles, (article, place) => [
      article,
      { place: headings.has(place) ? inHeading : inText, times: 1 },
    ]),
  );
}

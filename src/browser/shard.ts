import { layout, packing, type ShardEntry, type ShardFacts } from "../search/layout.ts";
import type { Phrase } from "../search/query.ts";
import type { SearchRecord } from "../search/record.ts";
import { fetchJson, fetchPacked, indexFolder } from "./files.ts";
import { findPhrase } from "./finder.ts";
import { openPhrases } from "./phrases.ts";
import type { Found } from "./places.ts";
import { remembering } from "./remember.ts";
import { openUnits } from "./units.ts";

/** A shard that can be searched. Articles go by their numbers. */
export interface Shard {
  /** The day of each article; empty where it is not known. */
  readonly days: readonly string[];
  readonly find: (phrase: Phrase) => Promise<Found>;
  /** Find the articles of a section or a reporter. */
  readonly filter: (name: "section" | "reporter", value: string) => Promise<Found>;
  /** Fetch an article as printed. */
  readonly text: (article: number) => Promise<SearchRecord>;
}

/** Open a shard. What a search does not need of it is not fetched. */
export async function openShard({ folder }: ShardEntry): Promise<Shard> {
  const base = new URL(`${folder}/`, indexFolder);
  const facts = await fetchJson<ShardFacts>(new URL(layout.shard, base));
  const units = openUnits(base, facts.units);
  const opened = remembering(openPhrases);
  const phrases = () => opened(base);
  const text = remembering((article: number) =>
    fetchPacked<SearchRecord>(new URL(layout.text(article), base), packing.text),
  );
  return {
    days: facts.days.flatMap(([day, articles]) => Array<string>(articles).fill(day)),
    find: (phrase) => findPhrase({ units, phrases, text }, phrase),
    filter: async (name, value) => (await phrases()).filter(name, value),
    text,
  };
}

import type { Facets } from "../search/facets.ts";
import { type EngineEntry, layout, packing, type ShardEntry, type ShardFacts } from "../search/layout.ts";
import { readLengths } from "../search/lengths.ts";
import type { Phrase } from "../search/query.ts";
import type { ArticleTexts } from "../search/record.ts";
import { type Row, rowOf } from "../search/row.ts";
import { fromDaySteps, fromFrontCoded } from "../search/short.ts";
import { fetchBytes, fetchPacked, indexOf } from "./files.ts";
import { findPhrase } from "./finder.ts";
import { openPhrases } from "./phrases.ts";
import type { Found } from "./places.ts";
import { articleAt } from "./reading.ts";
import { remembering } from "./remember.ts";
import { openUnits } from "./units.ts";

/** A shard that can be searched. Articles go by their numbers. */
export interface Shard {
  /** The address of the site that it is of. */
  readonly site: URL;
  /** The day of each article; empty where it is not known. */
  readonly days: readonly string[];
  /** Fetch where the articles stand, which tells how long they are. */
  readonly row: () => Promise<Row>;
  readonly find: (phrase: Phrase) => Promise<Found>;
  /** Fetch what the articles can be chosen by. */
  readonly facets: () => Promise<Facets>;
  /** Give the address of an article's page. */
  readonly address: (article: number) => Promise<URL>;
  /** Read an article off its page; nothing where there is none. */
  readonly text: (article: number) => Promise<ArticleTexts | undefined>;
}

/** Open a shard of a site. What a search does not need of it is not fetched. */
export async function openShard(
  { folder, articles }: ShardEntry,
  site: URL,
  engine: EngineEntry,
): Promise<Shard> {
  const base = new URL(`${folder}/`, indexOf(site));
  const short = await fetchPacked<ShardFacts>(new URL(layout.shard, base), packing.shard);
  const rows = remembering(async (path: string) => rowOf(readLengths(await fetchBytes(new URL(path, base)))));
  const row = () => rows(layout.lengths);
  const facts = { articles, parts: fromFrontCoded(short.parts) };
  const units = openUnits(base, short.units, articles);
  const phrases = openPhrases(base, { engine, facts }, { places: short.places, row });
  const facets = remembering((path: string) => fetchPacked<Facets>(new URL(path, base), packing.facets));
  const paths = remembering(async (path: string) =>
    fromFrontCoded(await fetchPacked<readonly string[]>(new URL(path, base), packing.addresses)),
  );
  // However it is written, it stays below the site that tells it.
  const address = async (article: number) =>
    new URL(`./${(await paths(layout.addresses))[article]?.replace(/^\/+/, "")}`, site);
  const text = async (article: number) => articleAt(await address(article));
  return {
    site,
    days: fromDaySteps(short.days).flatMap(([day, count]) => Array<string>(count).fill(day)),
    row,
    find: (phrase) => findPhrase({ units, phrases, text }, phrase),
    facets: () => facets(layout.facets),
    address,
    text,
  };
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type SiteFile, writeFiles } from "../site-files.ts";
import { type Cut, type CutText, cutRecords } from "./cut.ts";
import { facetsOf } from "./facets.ts";
import { inOrder } from "./issue.ts";
import { layout, packing, type ShardEntry, type ShardFacts } from "./layout.ts";
import { type Lengths, writeLengths } from "./lengths.ts";
import { pack } from "./pack.ts";
import { phraseIndex } from "./phrase-index.ts";
import { writePhrases } from "./phrase-part.ts";
import type { SearchRecord } from "./record.ts";
import { placesIn, rowOf } from "./row.ts";
import { type DayCount, fromDaySteps, frontCoded, toDaySteps } from "./short.ts";
import { writeUnits } from "./unit-part.ts";
import { unitParts } from "./units.ts";

/** The articles of a shard, and the folder that it is written to. */
export interface ShardTask {
  readonly records: readonly SearchRecord[];
  readonly folder: string;
}

/**
 * Index articles as one shard.
 *
 * @throws Error where two articles have one address
 */
export async function writeShard({ records, folder }: ShardTask): Promise<void> {
  const articles = inOrder(records);
  refuseTwins(articles);
  await writeFiles(folder, filesOf(articles));
}

function refuseTwins(records: readonly SearchRecord[]): void {
  const addresses = new Set<string>();
  for (const { url } of records) {
    if (addresses.has(url)) throw new Error(`two articles have the address ${url}`);
    addresses.add(url);
  }
}

/** Make the files of a shard one after another, so that few of them are held at a time. */
function* filesOf(records: readonly SearchRecord[]): Generator<SiteFile> {
  const addresses = frontCoded(records.map(({ url }) => url));
  yield { path: layout.addresses, content: pack(addresses, packing.addresses) };
  yield { path: layout.facets, content: pack(facetsOf(records), packing.facets) };
  const cut = cutRecords(records);
  const [units, parts]: [string[], string[]] = [[], []];
  for (const part of unitParts(cut)) {
    yield { path: layout.units(units.length), content: writeUnits(part, records.length) };
    units.push(part[0]?.unit ?? "");
  }
  const lengths = lengthsOf(cut);
  yield { path: layout.lengths, content: writeLengths(lengths) };
  const places = placesIn(rowOf(lengths));
  for (const part of phraseIndex(cut)) {
    yield { path: layout.index(parts.length), content: writePhrases(part, places) };
    parts.push(part.words[0] ?? "");
  }
  const facts: ShardFacts = {
    parts: frontCoded(parts),
    places,
    days: toDaySteps(daysOf(records)),
    units,
  };
  yield { path: layout.shard, content: pack(facts, packing.shard) };
}

/** Say what is in a shard that lies in a folder under its name: the days are those of its articles. */
export async function readEntry(folder: string, name: string): Promise<ShardEntry> {
  const file = await readFile(join(folder, name, layout.shard));
  const { days }: ShardFacts = JSON.parse(gunzipSync(file).toString(packing.shard));
  const counts = fromDaySteps(days);
  const known = counts.flatMap(([day]) => (day === "" ? [] : [day]));
  return {
    folder: name,
    from: known[0] ?? "",
    to: known.at(-1) ?? "",
    articles: counts.reduce((sum, [, articles]) => sum + articles, 0),
  };
}

function lengthsOf({ records }: Cut): Lengths {
  const unitsIn = (texts: readonly CutText[]): number => texts.reduce((sum, { length }) => sum + length, 0);
  return {
    headings: Uint32Array.from(records, ({ headings }) => unitsIn(headings)),
    texts: Uint32Array.from(records, ({ passages }) => unitsIn(passages)),
  };
}

function daysOf(records: readonly SearchRecord[]): readonly DayCount[] {
  const days = new Map<string, number>();
  for (const { date = "" } of records) days.set(date, (days.get(date) ?? 0) + 1);
  return [...days];
}

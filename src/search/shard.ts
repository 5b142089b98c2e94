import { createHash } from "node:crypto";
import { gzipped, type SiteFile, writeFiles } from "../site-files.ts";
import { lengthOf } from "./calendar.ts";
import { writeColumns } from "./columns.ts";
import { cutRecords } from "./cut.ts";
import { facetsOf } from "./facets.ts";
import { layout, packing, type ShardEntry, type ShardFacts } from "./layout.ts";
import { pack } from "./pack.ts";
import { phraseIndex } from "./phrase-index.ts";
import type { SearchRecord } from "./record.ts";
import { type DayCount, frontCoded, toDaySteps, toLetters } from "./short.ts";
import { unitParts } from "./units.ts";

/** The articles of a shard, which are in order and of which there is at least one, and the folder that it is written to. */
export interface ShardTask {
  readonly records: readonly SearchRecord[];
  readonly folder: string;
}

/** Index articles as one shard. */
export const writeShard = ({ records, folder }: ShardTask): Promise<void> =>
  writeFiles(folder, filesOf(records));

/** Make the files of a shard one after another, so that few of them are held at a time. */
function* filesOf(records: readonly SearchRecord[]): Generator<SiteFile> {
  for (const [number, record] of records.entries()) {
    yield { path: layout.text(number), content: pack(record, packing.text) };
  }
  yield { path: layout.facets, content: pack(facetsOf(records), packing.facets) };
  const cut = cutRecords(records);
  const [units, parts]: [string[], string[]] = [[], []];
  for (const part of unitParts(cut)) {
    yield { path: layout.units(units.length), content: pack(part, packing.units) };
    units.push(part[0]?.[0] ?? "");
  }
  for (const { from, columns } of phraseIndex(cut)) {
    yield { path: layout.index(parts.length), content: gzipped(writeColumns(columns)) };
    parts.push(from);
  }
  const facts: ShardFacts = {
    parts: frontCoded(parts),
    lengths: toLetters(records.map(lengthOf)),
    days: toDaySteps(daysOf(records)),
    units,
  };
  yield { path: layout.shard, content: pack(facts, packing.shard) };
}

/** Raise this when the same articles come to be written differently. */
const FORMAT = 4;

/** Say what is in the shard of articles, and name it after that, so that no browser mixes files of two builds. */
export function entryOf(records: readonly SearchRecord[]): ShardEntry {
  const known = records.flatMap(({ date }) => date ?? []);
  const hash = createHash("sha256").update(JSON.stringify([FORMAT, records]));
  return {
    folder: hash.digest("hex").slice(0, 12),
    from: known[0] ?? "",
    to: known.at(-1) ?? "",
    articles: records.length,
  };
}

function daysOf(records: readonly SearchRecord[]): readonly DayCount[] {
  const days = new Map<string, number>();
  for (const { date = "" } of records) days.set(date, (days.get(date) ?? 0) + 1);
  return [...days];
}

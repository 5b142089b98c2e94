import { createHash } from "node:crypto";
import { lengthOf } from "./calendar.ts";
import { writeColumns } from "./columns.ts";
import { cutRecords } from "./cut.ts";
import { facetsOf } from "./facets.ts";
import { type SiteFile, writeFiles } from "./files.ts";
import { layout, packing, type ShardEntry, type ShardFacts } from "./layout.ts";
import { pack, packBytes } from "./pack.ts";
import { phraseIndex } from "./phrase-index.ts";
import type { SearchRecord } from "./record.ts";
import { unitParts } from "./units.ts";

/** The articles of a shard, which are in order and of which there is at least one, and the folder that it is written to. */
export interface ShardTask {
  readonly records: readonly SearchRecord[];
  readonly folder: string;
}

/** Index articles as one shard. */
export const writeShard = ({ records, folder }: ShardTask): Promise<void> =>
  writeFiles(folder, filesOf(records));

function filesOf(records: readonly SearchRecord[]): readonly SiteFile[] {
  const cut = cutRecords(records);
  const parts = phraseIndex(cut);
  const units = unitParts(cut);
  const facts: ShardFacts = {
    parts: parts.map(({ from, to }) => [from, to]),
    lengths: records.map((record) => Math.ceil(lengthOf(record) / 10)),
    days: daysOf(records),
    units: units.map(([first]) => first?.[0] ?? ""),
  };
  return [
    { path: layout.shard, content: pack(facts, packing.shard) },
    { path: layout.facets, content: pack(facetsOf(records), packing.facets) },
    ...parts.map(({ columns }, number) => ({
      path: layout.index(number),
      content: packBytes(writeColumns(columns)),
    })),
    ...units.map((part, number) => ({ path: layout.units(number), content: pack(part, packing.units) })),
    ...records.map((text, number) => ({ path: layout.text(number), content: pack(text, packing.text) })),
  ];
}

/** Raise this when the same articles come to be written differently. */
const FORMAT = 2;

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

function daysOf(records: readonly SearchRecord[]): ShardFacts["days"] {
  const days = new Map<string, number>();
  for (const { date = "" } of records) days.set(date, (days.get(date) ?? 0) + 1);
  return [...days];
}

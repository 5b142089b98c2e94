import { createHash } from "node:crypto";
import type { IndexFile } from "pagefind";
import { layout, packing, type ShardEntry, type ShardFacts } from "./layout.ts";
import { pack } from "./pack.ts";
import { pagefindFiles } from "./pagefind.ts";
import type { SearchRecord } from "./record.ts";
import { unitParts } from "./units.ts";

/** A file to be written, by its path in `pagefind/`. */
export interface ShardFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A shard as it is to be written. */
export interface Shard {
  readonly entry: ShardEntry;
  readonly files: readonly ShardFile[];
}

/** Index articles, which are in order and of which there is at least one, as one shard. */
export async function indexShard(records: readonly SearchRecord[]): Promise<Shard> {
  const folder = nameOf(records);
  const units = unitParts(records);
  const days = daysOf(records);
  const facts: ShardFacts = { days, units: units.map(([first]) => first?.[0] ?? "") };
  const known = days.map(([day]) => day).filter(Boolean);
  return {
    entry: { folder, from: known[0] ?? "", to: known.at(-1) ?? "", articles: records.length },
    files: [
      ...(await pagefindFiles(records)).flatMap((file) => published(file, folder)),
      { path: `${folder}/${layout.shard}`, content: Buffer.from(JSON.stringify(facts)) },
      ...units.map((part, number) => ({
        path: `${folder}/${layout.units(number)}`,
        content: pack(part, packing.units),
      })),
      ...records.map((text, number) => ({
        path: `${folder}/${layout.text(number)}`,
        content: pack(text, packing.text),
      })),
    ],
  };
}

/** Raise this when the same articles come to be written differently. */
const format = 1;

/** Name a shard after what it holds, so that no browser mixes files of two builds. */
const nameOf = (records: readonly SearchRecord[]): string =>
  createHash("sha256")
    .update(JSON.stringify([format, records]))
    .digest("hex")
    .slice(0, 12);

function daysOf(records: readonly SearchRecord[]): ShardFacts["days"] {
  const days = new Map<string, number>();
  for (const { date = "" } of records) days.set(date, (days.get(date) ?? 0) + 1);
  return [...days];
}

/** Which of Pagefind's files are published, and where; not its fragments, which hold tokens, nor its user interfaces. */
const places: readonly (readonly [path: RegExp, place: (path: string, folder: string) => string])[] = [
  [/^(?:pagefind\.js|wasm\.unknown\.pagefind)$/, (path) => path],
  [/^(?:pagefind-entry\.json|.*\.pf_meta|(?:index|filter)\/.*)$/, (path, folder) => `${folder}/${path}`],
];

function published({ path, content }: IndexFile, folder: string): readonly ShardFile[] {
  const place = places.find(([pattern]) => pattern.test(path))?.[1];
  return place ? [{ path: place(path, folder), content }] : [];
}

import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { ShardEntry } from "./layout.ts";
import { indexInProcesses } from "./processes.ts";
import type { SearchRecord } from "./record.ts";
import { readEntry } from "./shard.ts";
import type { WantedShard } from "./wanted-shards.ts";

/** What no build has used for so long is thrown away, in days. */
const KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Make sure that a folder holds shards, each in a folder that has its name, and say what is in them: those that are
 * there already stay, for a name says what is in it. A shard is there as a whole or not at all, whenever a build is
 * stopped.
 */
export async function fillCache(
  folder: string,
  shards: readonly WantedShard[],
  memory: number,
): Promise<readonly ShardEntry[]> {
  await mkdir(folder, { recursive: true });
  const missing = shards
    .filter((shard) => !existsSync(join(folder, shard.folder)))
    .toSorted((one, other) => other.characters - one.characters)
    .map((shard) => ({
      characters: shard.characters,
      records: () => recordsOf(shard),
      folder: join(folder, `${shard.folder}.${process.pid}`),
      place: join(folder, shard.folder),
    }));
  try {
    await indexInProcesses(missing, memory, (done) => putInPlace(done.folder, done.place));
  } finally {
    await Promise.all(missing.map((task) => rm(task.folder, { recursive: true, force: true })));
  }
  const entries = await Promise.all(shards.map((shard) => readEntry(folder, shard.folder)));
  return entries.filter(({ articles }) => articles > 0);
}

async function recordsOf({ issues }: WantedShard): Promise<readonly SearchRecord[]> {
  return (await Promise.all(issues.map(({ records }) => records()))).flat();
}

/** Another build may have been first with the same. */
async function putInPlace(fresh: string, place: string): Promise<void> {
  await rename(fresh, place).catch((error) => {
    if (!existsSync(place)) throw error;
  });
}

/** Throw away what no build has used for long, `shards` being what this one has used. */
export async function tidyCache(folder: string, shards: readonly ShardEntry[]): Promise<void> {
  const now = new Date();
  await Promise.all(shards.map((shard) => utimes(join(folder, shard.folder), now, now)));
  for (const name of await readdir(folder)) {
    // What another build writes here may be renamed meanwhile.
    const used = await stat(join(folder, name)).catch(() => undefined);
    if (used && now.getTime() - used.mtimeMs > KEPT * DAY) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

import { existsSync, mkdirSync, utimesSync } from "node:fs";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { isRunning } from "../running.ts";
import { type Advanced, addUp } from "../stages.ts";
import type { ShardEntry } from "./layout.ts";
import { indexInProcesses } from "./processes.ts";
import type { SearchRecord } from "./record.ts";
import { readEntry } from "./shard.ts";
import type { WantedShard } from "./wanted-shards.ts";

/** A shard, by the name of its folder. */
type Named = Pick<WantedShard, "folder">;

/** What no build has used for so long is thrown away, in days. */
const KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Make sure that a folder holds shards, each in a folder that has its name: those that are there already stay, for a
 * name says what is in it, and their texts are not asked for. A shard is there as a whole or not at all, whenever a
 * build is stopped. `advanced` hears how many issues are indexed of those that are missing.
 */
export async function fillCache(
  folder: string,
  shards: readonly WantedShard[],
  memory: number,
  advanced: Advanced = () => {},
): Promise<void> {
  // At once, so that the processes that index have their work before this one goes on.
  mkdirSync(folder, { recursive: true });
  use(folder, shards);
  const missing = shards
    .filter((shard) => !existsSync(join(folder, shard.folder)))
    .toSorted((one, other) => other.characters - one.characters)
    .map((shard) => ({
      characters: shard.characters,
      issues: shard.issues.length,
      records: () => recordsOf(shard),
      folder: join(folder, `${shard.folder}.${process.pid}.${hostname()}`),
      place: join(folder, shard.folder),
    }));
  const all = missing.reduce((sum, { issues }) => sum + issues, 0);
  const indexed = addUp(advanced, all);
  try {
    await indexInProcesses(missing, memory, async ({ folder, place, issues }) => {
      await putInPlace(folder, place);
      indexed(issues);
    });
  } finally {
    await Promise.all(missing.map((task) => rm(task.folder, { recursive: true, force: true })));
  }
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

/** Say what is in the shards that a folder holds, as its manifest lists them. */
export async function entriesIn(folder: string, shards: readonly Named[]): Promise<readonly ShardEntry[]> {
  const entries = await Promise.all(shards.map((shard) => readEntry(folder, shard.folder)));
  return entries.filter(({ articles }) => articles > 0);
}

/** Throw away what no build has used for long, and what one left that was killed; `shards` are in use. */
export async function tidyCache(folder: string, shards: readonly Named[]): Promise<void> {
  use(folder, shards);
  for (const name of await readdir(folder)) {
    // What another build writes here may be renamed meanwhile.
    const used = await stat(join(folder, name)).catch(() => undefined);
    if (used && (isLeft(name) || Date.now() - used.mtimeMs > KEPT * DAY)) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Note that shards are in use, those that are there, so that no other build throws them away. */
function use(folder: string, shards: readonly Named[]): void {
  const now = new Date();
  const places = shards.map((shard) => join(folder, shard.folder));
  for (const place of places) if (existsSync(place)) utimesSync(place, now, now);
}

/** Tell whether a folder is a shard that was being made on this machine by a process that is gone. */
function isLeft(name: string): boolean {
  const [, pid, ...machine] = name.split(".");
  return pid !== undefined && machine.join(".") === hostname() && !isRunning({ pid: Number(pid) });
}

import { readdir, readFile } from "node:fs/promises";

/** A process and all that it started, at one moment. */
export interface Family {
  readonly ids: readonly number[];
  /** Resident memory, in bytes; what processes share counts in each of them. */
  readonly memory: number;
  /** Seconds of processor time, those of processes that have ended too. */
  readonly processor: number;
}

const PAGE = 4096;
const TICKS_A_SECOND = 100;

/** Look at a process and all that it started (Linux's `/proc`; proc(5)); elsewhere, all is 0. */
export async function familyOf(root: number): Promise<Family> {
  const names = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const processes = await Promise.all(names.map(statOf));
  const ids = new Set([root]);
  for (let size = 0; size < ids.size; ) {
    size = ids.size;
    for (const { id, parent } of processes) if (ids.has(parent)) ids.add(id);
  }
  const family = processes.filter(({ id }) => ids.has(id));
  return {
    ids: family.map(({ id }) => id),
    memory: family.reduce((sum, { pages }) => sum + pages * PAGE, 0),
    processor: family.reduce((sum, { ticks }) => sum + ticks / TICKS_A_SECOND, 0),
  };
}

/** The fields after the name, which may hold anything: state 0, parent 1, times 11 to 14 with those of children, resident pages 21. */
async function statOf(name: string) {
  const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const ticks = fields.slice(11, 15).reduce((sum, time) => sum + time, 0);
  return { id: Number(name), parent: fields[1] ?? 0, pages: fields[21] ?? 0, ticks };
}

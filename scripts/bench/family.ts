import { readdirSync, readFileSync } from "node:fs";

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

/** Look at a process and all that it started (Linux's `/proc`; proc(5)); elsewhere, there is none. */
export function familyOf(root: number): Family {
  const processes = processIds().flatMap((id) => statOf(id) ?? []);
  const ids = new Set([root]);
  for (let size = 0; size < ids.size; ) {
    size = ids.size;
    for (const { id, parent } of processes) if (ids.has(parent)) ids.add(id);
  }
  const family = processes.filter(({ id }) => ids.has(id));
  return {
    ids: [...ids],
    memory: family.reduce((sum, { pages }) => sum + pages * PAGE, 0),
    processor: family.reduce((sum, { ticks }) => sum + ticks / TICKS_A_SECOND, 0),
  };
}

function processIds(): readonly number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/** The fields after the name, which may hold anything: state 0, parent 1, times 11 to 14 with those of children, resident pages 21. Read at once, which takes a third of the time of reading in turn. */
function statOf(id: number) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, time) => sum + time, 0);
    return { id, parent: fields[1] ?? 0, pages: fields[21] ?? 0, ticks };
  } catch {
    return undefined;
  }
}

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { availableParallelism, totalmem } from "node:os";
import { endAhead, startProcess } from "./ahead.ts";
import { handOver } from "./hand-over.ts";
import type { SearchRecord } from "./record.ts";
import { type ShardTask, writeShard } from "./shard.ts";
import type { Done } from "./shard-process.ts";

/** What a process takes, in bytes: at all, and for each character of a shard. */
const AT_ALL = 130e6;
const A_CHARACTER = 50;

/** A shard of fewer characters is made before a process for it has started. */
const SMALL = 200_000;

/** As much as indexing may take where nothing is said: half of the machine's memory, in bytes. */
export const HALF_THE_MEMORY = totalmem() / 2;

/** A shard to be made: its articles are asked for when its turn comes. */
export interface ShardWork {
  readonly folder: string;
  readonly characters: number;
  readonly records: () => Promise<readonly SearchRecord[]>;
}

/**
 * Index shards in processes, as many as there are processors and as `memory` allows, in bytes; one in any case. Each
 * makes one after another.
 *
 * @throws Error where a shard cannot be indexed; the others are given up
 */
export async function indexInProcesses<Work extends ShardWork>(
  works: readonly Work[],
  memory: number,
  whenDone: (work: Work) => Promise<void>,
): Promise<void> {
  const small = works.filter(({ characters }) => characters < SMALL);
  const large = works.filter(({ characters }) => characters >= SMALL);
  const processes = startProcesses(large, memory);
  const inTurn = async (
    waiting: Iterable<Work>,
    write: (task: ShardTask) => Promise<void>,
  ): Promise<void> => {
    for (const work of waiting) {
      await write({ records: await work.records(), folder: work.folder });
      await whenDone(work);
    }
  };
  try {
    // Meanwhile the processes start.
    await inTurn(small, writeShard);
    // All take from one list.
    const waiting = large.values();
    await Promise.all(processes.map((child) => inTurn(waiting, (task) => writeIn(child, task))));
  } finally {
    for (const child of processes) child.kill();
    endAhead();
  }
}

function startProcesses(works: readonly ShardWork[], memory: number): readonly ChildProcess[] {
  const most = AT_ALL + A_CHARACTER * Math.max(0, ...works.map(({ characters }) => characters));
  const count = Math.min(works.length, availableParallelism(), Math.max(1, Math.floor(memory / most)));
  return Array.from({ length: count }, startProcess);
}

async function writeIn(child: ChildProcess, task: ShardTask): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    child.send(handOver(task));
    const [{ failure }] = (await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(([code, signal]) => {
        throw failed(signal ? `${signal}; ${PERHAPS_MEMORY}` : `status ${code}`);
      }),
    ])) as [Done];
    if (failure) throw failed(failure.message, Object.assign(new Error(failure.message), failure));
  } finally {
    settled.abort();
  }
}

const failed = (reason: string, cause?: Error): Error =>
  new Error(`indexing for search has failed: ${reason}`, { cause });

/** A system that runs out of memory stops the program that has most of it. */
const PERHAPS_MEMORY = "if the memory ran out, --memory 1GB makes it use less";

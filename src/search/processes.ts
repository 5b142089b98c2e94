import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism, totalmem } from "node:os";
import { charactersIn } from "./calendar.ts";
import { type ShardTask, writeShard } from "./shard.ts";
import type { Failure } from "./shard-process.ts";

const PROGRAM = new URL("shard-process.ts", import.meta.url);

/** What a process takes, in bytes: at all, and for each character of a shard. */
const AT_ALL = 130e6;
const A_CHARACTER = 50;

/** A shard of fewer characters is made before a process for it has started. */
const SMALL = 200_000;

/** As much as indexing may take where nothing is said: half of the machine's memory, in bytes. */
export const HALF_THE_MEMORY = totalmem() / 2;

/**
 * Index shards, each in a process of its own, as many at a time as there are processors and as `memory`
 * allows, in bytes; one goes on in any case.
 *
 * @throws Error where a shard cannot be indexed; the others are given up
 */
export async function indexInProcesses<Task extends ShardTask>(
  tasks: readonly Task[],
  memory: number,
  whenDone: (task: Task) => Promise<void>,
): Promise<void> {
  const waiting = [...tasks];
  const running = new Map<ChildProcess, number>();
  const fits = (task: Task): boolean => {
    const taken = [...running.values()].reduce((sum, bytes) => sum + bytes, memoryFor(task));
    return running.size === 0 || (running.size < availableParallelism() && taken <= memory);
  };
  const start = async (task: Task): Promise<void> => {
    const { records, folder } = task;
    if (charactersIn(records) < SMALL) return writeShard(task).then(() => whenDone(task));
    const child = fork(PROGRAM, {
      execArgv: ["--import", import.meta.resolve("tsx")],
      serialization: "advanced",
    });
    running.set(child, memoryFor(task));
    child.send({ records, folder } satisfies ShardTask);
    await finished(child);
    running.delete(child);
    await Promise.all([whenDone(task), startAll()]);
  };
  const startAll = async (): Promise<void> => {
    const started: Promise<void>[] = [];
    while (waiting[0] && fits(waiting[0])) started.push(start(waiting.shift() as Task));
    await Promise.all(started);
  };
  try {
    await startAll();
  } finally {
    for (const child of running.keys()) child.kill();
  }
}

const memoryFor = ({ records }: ShardTask): number => AT_ALL + A_CHARACTER * charactersIn(records);

/** Wait for a process to end; where it fails, for the reason that it sends. */
function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let cause: Error | undefined;
    child.once("message", (failure: Failure) => {
      cause = Object.assign(new Error(failure.message), failure);
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) return resolve();
      const reason = cause?.message ?? (signal ? `${signal}; ${PERHAPS_MEMORY}` : `status ${code}`);
      reject(new Error(`indexing for search has failed: ${reason}`, { cause }));
    });
  });
}

/** A system that runs out of memory stops the program that has most of it. */
const PERHAPS_MEMORY = "if the memory ran out, --memory 1GB makes it use less";

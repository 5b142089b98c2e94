import type { ChildProcess } from "node:child_process";
import { launch } from "../launch/index.ts";

/** One that was started ahead. */
let ready: ChildProcess | undefined;

/**
 * Start a process before it is known what is to be indexed, for it takes a while until it can work. It ends when all is
 * indexed, or with this one.
 */
export function startAhead(): void {
  ready = startProcess();
  ready.unref();
  ready.channel?.unref();
}

/** Start a process that indexes, or take the one that was started ahead. */
export function startProcess(): ChildProcess {
  if (!ready?.connected) return launch("src/search/shard-process.ts", { serialization: "advanced" });
  const child = ready;
  ready = undefined;
  child.ref();
  child.channel?.ref();
  return child;
}

/** End the process that was started ahead, where nothing was indexed in it. */
export function endAhead(): void {
  ready?.kill();
  ready = undefined;
}

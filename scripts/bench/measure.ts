import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Family, familyOf } from "./family.ts";

/** What a command took. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that its processes held together, in bytes; none where the system does not tell. */
  readonly memory: number | undefined;
  /** Seconds of processor time of all its processes; none where the system does not tell. */
  readonly processor: number | undefined;
  /** What its processes held and had taken, from its start to its end. */
  readonly samples: readonly Sample[];
  /** Why it was stopped before its end, or that it failed. */
  readonly stopped?: string;
}

/** Memory in bytes and processor time since the start in seconds, at a moment in milliseconds since 1970. */
export interface Sample extends Pick<Family, "memory" | "processor"> {
  readonly at: number;
}

/** What a command may take before it is stopped, in seconds and bytes. */
export interface Limits {
  readonly seconds?: number;
  readonly memory?: number;
}

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 100;

/** Run a command to its end, or as far as its limits go; throws an Error where there is no such program. */
export async function measure(
  command: string,
  args: readonly string[],
  { cwd, limits = {} }: { readonly cwd?: string; readonly limits?: Limits } = {},
): Promise<Cost> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const child = spawn(command, [...args], { stdio: ["ignore", "ignore", "inherit"], cwd });
  await once(child, "spawn");
  const root = child.pid as number;
  const samples: Sample[] = [];
  const seen: { ids: readonly number[]; stopped?: string | undefined } = { ids: [root] };
  const leaveNone = () => seen.ids.forEach(kill);
  // Before the folder goes that they write to.
  process.prependListener("exit", leaveNone);
  const watch = setInterval(() => {
    const { ids, memory, processor } = familyOf(root);
    seen.ids = ids;
    samples.push({ at: Date.now(), memory, processor });
    seen.stopped ??= beyond(limits, seconds(), memory);
    if (seen.stopped) leaveNone();
  }, INTERVAL);
  const [status, signal] = await once(child, "exit");
  clearInterval(watch);
  process.off("exit", leaveNone);
  if (status !== 0) seen.stopped ??= `failed: ${command} ${args.join(" ")} ended with ${status ?? signal}`;
  return {
    seconds: seconds(),
    ...taken(samples),
    samples,
    ...(seen.stopped && { stopped: seen.stopped }),
  };
}

/** Give what a command took that came to its end; throws an Error where it did not. */
export function finished(cost: Cost): Cost {
  if (cost.stopped) throw new Error(cost.stopped);
  return cost;
}

/** Give the most memory of samples and the processor time between them; none where the system does not tell. */
export function taken(samples: readonly Sample[], before = 0): Pick<Cost, "memory" | "processor"> {
  const most = (of: "memory" | "processor") =>
    samples.reduce((most, sample) => Math.max(most, sample[of]), 0);
  const memory = most("memory") || undefined;
  return { memory, processor: memory && Math.max(0, most("processor") - before) };
}

function beyond({ seconds, memory }: Limits, taken: number, held: number): string | undefined {
  if (seconds !== undefined && taken > seconds) return `stopped after ${(taken / 60).toFixed(0)} min`;
  if (memory !== undefined && held > memory) return `stopped at ${(held / 1e9).toFixed(1)} GB`;
  return undefined;
}

/** A process may have ended by itself meanwhile. */
function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** The value below which a share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

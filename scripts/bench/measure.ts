import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";

/** What a command took. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that its processes held together, in bytes; none where the system does not tell. */
  readonly memory: number | undefined;
}

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 100;

/** Run a command to its end. */
export async function measure(command: string, args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, [...args], { stdio: ["ignore", "ignore", "inherit"] });
  let memory = 0;
  const watch = setInterval(async () => {
    memory = Math.max(memory, await memoryOf(child.pid ?? 0));
  }, INTERVAL);
  const [status] = await once(child, "exit");
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ended with ${status}`);
  return { seconds: (performance.now() - started) / 1000, memory: memory || undefined };
}

const PAGE = 4096;

/** Add up the resident memory of a process and all that it started (Linux's `/proc`; proc(5)). */
async function memoryOf(root: number): Promise<number> {
  const processes = await Promise.all(
    (await readdir("/proc").catch(() => []))
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { id: Number(name), parent: Number(fields[1]), memory: Number(fields[21] ?? 0) * PAGE };
      }),
  );
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  return processes.reduce((sum, { id, memory }) => sum + (family.has(id) ? memory : 0), 0);
}

/** The value below which a share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

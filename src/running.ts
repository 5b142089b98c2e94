import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/** How a process is known again: its number alone is given to another one day. */
export interface ProcessName {
  readonly pid: number;
  /** When it was started, as the system tells it; missing where it does not. */
  readonly started?: string;
}

/** Name this process. */
export function thisProcess(): ProcessName {
  const started = startOf(process.pid);
  return { pid: process.pid, ...(started !== undefined && { started }) };
}

/** Tell whether a process of this machine still runs. */
export function isRunning({ pid, started }: ProcessName): boolean {
  if (!exists(pid)) return false;
  const now = startOf(pid);
  return now !== ENDED && (now === undefined || started === undefined || now === started);
}

/**
 * Name what process numbers are counted in: a start of the machine and, in it, a container. Empty where the system
 * does not tell.
 */
export function processSpace(): { readonly boot: string; readonly container: string } {
  const boot = told(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const container = told(() => readlinkSync("/proc/self/ns/pid"));
  return { boot: boot ?? "", container: container ?? "" };
}

/** A process that is over and that its parent has not taken note of. */
const ENDED = "ended";

/** How each system tells when a process was started; Windows does not without a long search. */
const STARTS: Partial<Record<NodeJS.Platform, (pid: number) => string>> = {
  linux: startOnLinux,
  darwin: startByPs,
  freebsd: startByPs,
  openbsd: startByPs,
};

function startOf(pid: number): string | undefined {
  return told(() => STARTS[process.platform]?.(pid));
}

/** Read state and start, in ticks since the machine's own: fields 3 and 22 of proc_pid_stat(5), after a name that may hold anything. */
function startOnLinux(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return /[ZXx]/.test(fields[0] ?? "") ? ENDED : (fields[19] ?? "");
}

/** Read state and start as ps(1) writes them: `S+ Tue Nov 22 12:03:45 2022`. */
function startByPs(pid: number): string {
  const { stdout } = spawnSync("ps", ["-o", "stat=,lstart=", "-p", `${pid}`], {
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    encoding: "utf8",
  });
  const [, state = "", start = ""] = /^(\S+)\s+(.*)$/.exec(stdout.trim()) ?? [];
  return state.startsWith("Z") ? ENDED : start;
}

/** A process of another person may not be sent a signal (kill(2)), but is there. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function told<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

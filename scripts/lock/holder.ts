import { hostname } from "node:os";
import { isRunning, type ProcessName, processSpace, thisProcess } from "../../src/running.ts";

/** Who holds a folder. */
export interface Holder extends ProcessName {
  /** As it is typed: `npm run parse`. */
  readonly command: string;
  readonly machine: string;
  readonly boot: string;
  readonly container: string;
  /** Since when, as ISO 8601 has it. */
  readonly since: string;
}

/** Whether a holder still runs, as far as can be told from here. */
export type State = "running" | "gone" | "unknown";

/** Name this process as the holder from now on. */
export function holderHere(command: string): Holder {
  return {
    command,
    machine: hostname(),
    since: new Date().toISOString(),
    ...thisProcess(),
    ...processSpace(),
  };
}

/** Tell whether a holder still runs: nothing does that ran before the machine was started again. */
export function stateOf(holder: Holder): State {
  const { boot, container } = processSpace();
  if (holder.machine !== hostname()) return "unknown";
  if (holder.boot !== boot) return "gone";
  if (holder.container !== container) return "unknown";
  return isRunning(holder) ? "running" : "gone";
}

/** Say who holds a folder: `"npm run parse", process 1234 on HOST, since 12:03:45`. */
export function shownHolder({ command, pid, machine, since }: Holder): string {
  return `"${command}", process ${pid} on ${machine}, since ${timeOf(since)}`;
}

/** The time of day here, and the day where it is another one. */
function timeOf(since: string): string {
  const [today] = dayAndTime(new Date());
  const [day, time] = dayAndTime(new Date(since));
  return day === today ? `${time}` : `${day} ${time}`;
}

/** In Sweden, days and times are written as ISO 8601 has it. */
const dayAndTime = (date: Date): readonly string[] => date.toLocaleString("sv-SE").split(" ");

import { availableParallelism, loadavg, totalmem } from "node:os";

/** Say what machine it is, how busy it was before, and what the figures mean. */
export function machineNote(): string {
  const [load = 0] = loadavg();
  const memory = (totalmem() / 1e9).toFixed(0);
  return [
    `Node ${process.versions.node}, ${availableParallelism()} processors, ${memory} GB of memory, load ${load.toFixed(1)} before.`,
    "A stage: seconds · seconds of processor time · megabytes. Processor time and memory are those of all processes together;",
    "memory is the most that they held, and what they share counts in each.",
    ...(process.platform === "linux"
      ? []
      : ["This system has no /proc: memory and processor time are not known."]),
  ].join("\n");
}

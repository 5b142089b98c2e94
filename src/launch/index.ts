import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const LAUNCHER = fileURLToPath(new URL("run.js", import.meta.url));

/** What Node is given to run a program of ours, which is named from the folder that holds all. */
export const launching = (program: string, ...args: readonly string[]): string[] => [
  LAUNCHER,
  program,
  ...args,
];

/** Run a program of ours in a process that messages can be sent to. */
export const launch = (program: string, options: ForkOptions = {}): ChildProcess =>
  fork(LAUNCHER, [program], { execArgv: [], ...options });

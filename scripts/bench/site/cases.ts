import { rm } from "node:fs/promises";
import { join } from "node:path";

/** What is there before a build, and what has changed since. */
export interface Case {
  readonly name: string;
  /** Bring the folder of a contender there. What its builds made is in `made`. Not measured. */
  arrange(folder: string): Promise<void>;
}

/** All cases that are measured. A new one is a row here. */
export const CASES: readonly Case[] = [
  { name: "from nothing", arrange: (folder) => rm(join(folder, "made"), { recursive: true, force: true }) },
];

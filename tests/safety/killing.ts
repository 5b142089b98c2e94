import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { begun, over } from "./child.ts";
import type { Files } from "./disk-states.ts";

/** Run a program that changes archives, and kill it when it has been writing for so many milliseconds. */
export interface Run {
  readonly program: { readonly file: string };
  readonly args: readonly string[];
  /** The folder of changes by which it shows that it writes. */
  readonly changes: string;
  readonly killAfter?: number;
}

/** Run a program, to its end or until it is killed; gives how many milliseconds it wrote, and its status. */
export async function runOrKill({ program, args, changes, killAfter }: Run) {
  const child = begun(program, ...args);
  while (!existsSync(changes) && child.exitCode === null) await setTimeout(1);
  const start = performance.now();
  if (killAfter !== undefined) {
    await setTimeout(killAfter);
    child.kill("SIGKILL");
  }
  const status = await over(child);
  return { long: performance.now() - start, status };
}

/** Draw shares of the time that something takes, each as likely as any other. */
export function shares(seed: number, count: number): readonly number[] {
  const thousandths = fc.noBias(fc.integer({ min: 0, max: 1000 }));
  return fc.sample(thousandths, { seed, numRuns: count }).map((number) => number / 1000);
}

/** How far a change of an issue had come when it was stopped. */
export type Progress = "nothing" | "begun" | "decided" | "done";

/** Tell how far a change of an issue had come, from the files of its archive. */
export function progressOf(files: Files, issueId: string, done: Files): Progress {
  const changes = join("issues", `.${issueId}.changes/`);
  if (`${changes}list.json` in files) return "decided";
  if (changes in files) return "begun";
  return Object.entries(done).every(([path, content]) => files[path] === content) ? "done" : "nothing";
}

/** Count things of a kind. */
export function countOf<Kind extends string>(kinds: readonly Kind[]): string {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}

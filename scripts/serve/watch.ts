import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import chokidar from "chokidar";

/** Editors write a file in several steps. */
const QUIET_MS = 100;

/** What the site is made from, besides the content. */
const PROGRAM = ["src", "templates"].map((name) => fileURLToPath(new URL(`../../${name}`, import.meta.url)));

/** Does something about files that have changed. */
export type Task = (changed: ReadonlySet<string>) => Promise<void>;

/** Run a task after every change of the archive or the program; changes during a run lead to one more. */
export function watch(content: string, task: Task): void {
  const watched = [...["archive.yaml", "issues", "volumes"].map((name) => join(content, name)), ...PROGRAM];
  // Changes of an issue that are on their way have names with a dot; so have files that editors are about to rename.
  const ignored = (path: string) => basename(path).startsWith(".");
  const changed = oneAtATime(task);
  chokidar.watch(watched, { ignoreInitial: true, ignored }).on("all", (_, path) => changed(path));
}

function oneAtATime(task: Task): (path: string) => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let waiting = new Set<string>();
  const start = async (): Promise<void> => {
    if (running || waiting.size === 0) return;
    running = true;
    const changed = waiting;
    waiting = new Set();
    await task(changed);
    running = false;
    await start();
  };
  return (path) => {
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(start, QUIET_MS);
  };
}

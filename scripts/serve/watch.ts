import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chokidar from "chokidar";

/** Editors write a file in several steps. */
const QUIET_MS = 100;

/** What the site is made from, besides the content. */
const PROGRAM = ["src", "templates"].map((name) => fileURLToPath(new URL(`../../${name}`, import.meta.url)));

/** Run a task after every change of the archive or the program; changes during a run lead to one more. */
export function watch(content: string, task: () => Promise<void>): void {
  const watched = [...["archive.yaml", "issues", "volumes"].map((name) => join(content, name)), ...PROGRAM];
  chokidar.watch(watched, { ignoreInitial: true }).on("all", oneAtATime(task));
}

function oneAtATime(task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const start = async () => {
    again = running;
    if (running) return;
    running = true;
    await task();
    running = false;
    if (again) await start();
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(start, QUIET_MS);
  };
}

import { existsSync, renameSync, rmSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { inFolder } from "../../src/disk-error.ts";
import { holding, output } from "../lock/holding.ts";
import { MARK, realOrNew } from "./output.ts";

const MARK_TEXT = "This folder was made by Backfile. Every build replaces all of it.\n";

/** A folder that is replaced and what lies beside it meanwhile. */
interface Places {
  readonly target: string;
  /** What takes its place. */
  readonly fresh: string;
  /** What it was, for a moment. */
  readonly old: string;
}

/**
 * Replace a folder by what `fill` writes, while no other build does.
 *
 * `fill` is given a new folder beside it, which takes its place at the end: where anything fails, the old one stays
 * as it was and the new one is removed. Gives what `fill` gave.
 *
 * @throws InputError that names the file, or else the folder, where the disk refuses something
 */
export async function replaceFolder<T>(folder: string, fill: (fresh: string) => Promise<T>): Promise<T> {
  const places = placesOf(await realOrNew(folder));
  await mkdir(dirname(places.target), { recursive: true });
  const { lock } = output(places.target);
  return inFolder(
    folder,
    holding({ folder, lock }, "npm run build", () => replace(places, fill)),
  );
}

async function replace<T>(places: Places, fill: (fresh: string) => Promise<T>): Promise<T> {
  const { fresh } = places;
  const remove = () => rmSync(fresh, { recursive: true, force: true });
  await mend(places.target);
  process.once("exit", remove);
  try {
    await mkdir(fresh);
    const filled = await fill(fresh);
    await writeFile(join(fresh, MARK), MARK_TEXT);
    exchange(places);
    await rm(places.old, { recursive: true, force: true });
    // What was begun before a failure goes on writing for a while, so that only then is it removed again at the end.
    process.off("exit", remove);
    return filled;
  } finally {
    remove();
  }
}

function placesOf(target: string): Places {
  const beside = (what: string) => join(dirname(target), `${prefixOf(target)}${what}-${process.pid}`);
  return { target, fresh: beside("new"), old: beside("old") };
}

const prefixOf = (target: string): string => `.${basename(target)}.backfile-`;

/** Remove what a build left that was killed; one that was about to put its site in place had taken the old one away. */
async function mend(target: string): Promise<void> {
  const prefix = prefixOf(target);
  const names = await readdir(dirname(target));
  const left = names.filter((name) => name.startsWith(prefix)).map((name) => join(dirname(target), name));
  const old = left.find((path) => basename(path).startsWith(`${prefix}old-`));
  if (old && !existsSync(target)) renameSync(old, target);
  for (const path of left) await rm(path, { recursive: true, force: true });
}

/** Put a folder in another's place, with nothing done between; where that fails, the other is put back. */
function exchange({ target, fresh, old }: Places): void {
  const replaced = existsSync(target);
  if (replaced) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (replaced) renameSync(old, target);
    throw error;
  }
}

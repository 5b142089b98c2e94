import { existsSync, renameSync, rmSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { inFolder } from "../../src/disk-error.ts";
import { holding, output } from "../lock/holding.ts";
import { realOrNew } from "./output.ts";

/** A folder and what lies beside it while it is made anew. */
export interface Places {
  readonly target: string;
  /** What is made. */
  readonly fresh: string;
  /** What the folder was, for a moment, where it is replaced. */
  readonly old: string;
}

/**
 * Make something in a new folder beside another one, while no other build does. Where anything fails, the folder
 * stays as it was; the new one is removed at the end.
 *
 * @throws InputError that names the file, or else the folder, where the disk refuses something
 */
export async function besideFolder<T>(folder: string, use: (places: Places) => Promise<T>): Promise<T> {
  const places = placesOf(await realOrNew(folder));
  await mkdir(dirname(places.target), { recursive: true });
  const { lock } = output(places.target);
  return inFolder(
    folder,
    holding({ folder, lock }, "npm run build", () => withFresh(places, use)),
  );
}

async function withFresh<T>(places: Places, use: (places: Places) => Promise<T>): Promise<T> {
  const { target, fresh } = places;
  const remove = () => rmSync(fresh, { recursive: true, force: true });
  await mend(target);
  process.once("exit", remove);
  try {
    await mkdir(fresh);
    const used = await use(places);
    // What was begun before a failure goes on writing for a while, so that only then is it removed again at the end.
    process.off("exit", remove);
    return used;
  } finally {
    remove();
  }
}

/** Put what is fresh in the folder's place, with nothing done between; where that fails, the folder is put back. */
export function exchange({ target, fresh, old }: Places): void {
  const replaced = existsSync(target);
  if (replaced) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (replaced) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
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

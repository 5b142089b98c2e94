import { existsSync, renameSync, rmSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
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
  const { fresh } = places;
  const remove = () => rmSync(fresh, { recursive: true, force: true });
  await mend(places);
  process.once("exit", remove);
  try {
    await mkdir(fresh);
    return await use(places);
  } finally {
    process.off("exit", remove);
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
  const beside = (what: string) => join(dirname(target), `.${basename(target)}.backfile-${what}`);
  return { target, fresh: beside("new"), old: beside("old") };
}

/** Remove what a build left that was killed; one that was about to put its site in place had taken the old one away. */
async function mend({ target, fresh, old }: Places): Promise<void> {
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  for (const left of [fresh, old]) await rm(left, { recursive: true, force: true });
}

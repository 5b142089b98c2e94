import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOfBytes } from "../digest.ts";
import type { Ledger } from "./ledger.ts";

/** What has to be made anew, as it is missing or made of something else. */
export const staleIn = (planned: Ledger, before: Ledger): ReadonlySet<string> =>
  new Set([...planned].filter(([path, made]) => before.get(path) !== made).map(([path]) => path));

/**
 * Tell what a site will hold: what was planned, and what was made besides, by what it says.
 *
 * @param fresh the folder of what was made
 */
export function ledgerOf(planned: Ledger, fresh: string): Ledger {
  const made = pathsIn(fresh, planned).filter((path) => !planned.has(path));
  const besides = made.map((path) => [path, digestOfBytes(readFileSync(join(fresh, path)))] as const);
  return new Map([...planned, ...besides].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Bring a site's folder up to date: what is fresh takes its place, and what is no more goes. Nothing else is
 * touched. It takes milliseconds, and is not begun before all that is fresh is there as a whole.
 */
export function update(site: string, fresh: string, before: Ledger, after: Ledger): void {
  for (const path of pathsIn(fresh, after)) {
    if (before.get(path) !== after.get(path)) put(join(fresh, path), join(site, path));
  }
  for (const path of before.keys()) if (!after.has(path)) remove(site, path);
}

/** Put all that is fresh into a site's folder, whatever it holds. */
export function overlay(site: string, fresh: string): void {
  for (const path of pathsIn(fresh, new Map())) put(join(fresh, path), join(site, path));
}

function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (to.endsWith("/")) rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

/** Remove a file or folder, and the folders that are empty then. */
function remove(site: string, path: string): void {
  rmSync(join(site, path), { recursive: true, force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    if (readdirSync(join(site, folder)).length > 0) return;
    rmdirSync(join(site, folder));
  }
}

/** List what is in a folder: files, and those folders as a whole that a ledger has. */
function pathsIn(folder: string, ledger: Ledger, below = ""): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below + entry.name;
    if (!entry.isDirectory()) return [path];
    return ledger.has(`${path}/`) ? [`${path}/`] : pathsIn(folder, ledger, `${path}/`);
  });
}

import { mkdir, readdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { InputError } from "../../src/input-error.ts";
import { MARK } from "../../src/published/index.ts";
import { TEMPLATES } from "../../src/site/eleventy.ts";
import { removeOnInterrupt } from "../interrupt.ts";

/**
 * Replace a folder by what `fill` writes.
 *
 * `fill` is given a new folder beside it, which takes its place at the end: where anything fails, the old one stays
 * as it was and the new one is removed. Gives what `fill` gave.
 */
export async function replaceFolder<T>(folder: string, fill: (fresh: string) => Promise<T>): Promise<T> {
  const target = await realOrNew(folder);
  return besideFolder(folder, async (fresh) => {
    const filled = await fill(fresh);
    await exchange(target, fresh);
    return filled;
  });
}

/** Do something with a new folder beside another, which is removed at the end. */
export async function besideFolder<T>(folder: string, use: (fresh: string) => Promise<T>): Promise<T> {
  const fresh = beside(await realOrNew(folder), "new");
  const stopWatching = removeOnInterrupt(fresh);
  try {
    await mkdir(fresh, { recursive: true });
    return await use(fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    stopWatching();
  }
}

/**
 * Refuse a folder that a build must not replace: one that holds what the build reads, lies within it,
 * or holds anything that no build made.
 */
export async function refuseForeign(folder: string, content: string): Promise<void> {
  const target = await realOrNew(folder);
  const inputs = [join(content, "archive.yaml"), join(content, "issues"), TEMPLATES];
  for (const input of await Promise.all(inputs.map(realOrNew))) {
    if (contains(target, input)) refuse(folder, `it holds ${shown(input)}, which the build reads`);
    if (contains(input, target)) refuse(folder, `it lies in ${shown(input)}, which the build reads`);
  }
  const names = await namesIn(target, folder);
  if (names.length > 0 && !names.includes(MARK)) refuse(folder, "it holds files that no build made");
}

function refuse(folder: string, reason: string): never {
  throw new InputError([
    `--out ${folder}: ${reason}; expected a new or empty folder, or one of an earlier build`,
  ]);
}

async function namesIn(target: string, folder: string): Promise<readonly string[]> {
  return readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") refuse(folder, "it is a file or lies under one");
    throw error;
  });
}

/** Follow links, also where the folder itself is still to be made. */
export async function realOrNew(path: string): Promise<string> {
  const absolute = resolve(path);
  if (dirname(absolute) === absolute) return absolute;
  return realpath(absolute).catch(async () => join(await realOrNew(dirname(absolute)), basename(absolute)));
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === "" || !(way.split(sep)[0] === ".." || isAbsolute(way));
}

function shown(path: string): string {
  return relative("", path) || ".";
}

function beside(target: string, what: string): string {
  return join(dirname(target), `.${basename(target)}-${process.pid}-${what}`);
}

/** Put a folder in another's place; where that fails, the other is put back. */
async function exchange(target: string, fresh: string): Promise<void> {
  const old = beside(target, "old");
  const replaced = await rename(target, old).then(() => true, isMissing);
  await rename(fresh, target).catch(async (error) => {
    if (replaced) await rename(old, target);
    throw error;
  });
  await rm(old, { recursive: true, force: true });
}

function isMissing(error: NodeJS.ErrnoException): false {
  if (error.code !== "ENOENT") throw error;
  return false;
}

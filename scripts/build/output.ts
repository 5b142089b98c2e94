import { readdir, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { InputError } from "../../src/input-error.ts";
import { MARK } from "../../src/published/index.ts";
import { TEMPLATES } from "../../src/site/templates.ts";

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

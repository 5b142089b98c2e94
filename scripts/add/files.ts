import { stat } from "node:fs/promises";
import { glob } from "tinyglobby";
import { InputError } from "../../src/input-error.ts";

/** Find the files that are meant: those named, the text files in a folder, or those that a pattern like `scans/*.txt` fits. */
export async function findFiles(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map(filesOf));
  const nothing = names.filter((_, index) => found[index]?.length === 0);
  if (nothing.length > 0)
    throw new InputError(nothing.map((name) => `${name}: no such file, and no text files there`));
  return [...new Set(found.flat())];
}

async function filesOf(name: string): Promise<readonly string[]> {
  const kind = await stat(name).catch(() => undefined);
  if (kind?.isFile()) return [name];
  const [pattern, cwd] = kind?.isDirectory() ? ["**/*.txt", name] : [name.replaceAll("\\", "/"), "."];
  return (await glob(pattern, { cwd, absolute: true })).sort();
}

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** How much a folder holds. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** Count the files of a folder and their bytes. */
export function sizeOf(folder: string): Size {
  const files = filesIn(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** Read all of a folder once, so that no one finds it on the disk and another in memory. */
export function warm(folder: string): void {
  for (const file of filesIn(folder)) readFileSync(file);
}

/** List all files under a folder. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

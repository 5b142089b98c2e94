import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Name the program as it stands: its own files in some folders, the libraries that it uses, and what runs it. */
export function programDigest(...folders: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of ["package-lock.json", ...folders.flatMap(filesIn)]) {
    hash.update(`\0${file}\0`).update(readFileSync(ROOT + file));
  }
  return hash.digest("base64url").slice(0, 22);
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(ROOT + folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

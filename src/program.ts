import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Name the program as it stands: its own files in some folders, the libraries that it uses, and what runs it. Where it
 * was put into one file, it is that file.
 */
export function programDigest(...folders: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  const files = ["package-lock.json", ...folders.flatMap(filesIn)].map((file) => join(ROOT, file));
  for (const file of files.every((one) => existsSync(one)) ? files : process.argv.slice(1, 2)) {
    hash.update(`\0${relative(ROOT, file).replaceAll("\\", "/")}\0`).update(readFileSync(file));
  }
  return hash.digest("base64url").slice(0, 22);
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [folder];
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)))
    .sort();
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf, digestOfBytes } from "./digest.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Name the program as it stands: its own files in some folders and those that all of them share (`src/*.ts`), the
 * libraries that it uses, and what runs it. Where it was put into one file, it is that file.
 */
export function programDigest(...folders: readonly string[]): string {
  const whole = [...folders, "src"].every((folder) => existsSync(join(ROOT, folder)));
  const files = whole
    ? ["package-lock.json", ...filesIn("src", false), ...folders.flatMap((folder) => filesIn(folder))]
    : [];
  const named = files.map((file) => [
    file.replaceAll("\\", "/"),
    digestOfBytes(readFileSync(join(ROOT, file))),
  ]);
  const alone = whole ? "" : digestOfBytes(readFileSync(process.argv[1] ?? ""));
  return digestOf([process.version, named, alone]);
}

function filesIn(folder: string, recursive = true): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)))
    .sort();
}

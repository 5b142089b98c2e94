import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { refusal } from "../disk-error.ts";
import { inputError } from "../input-error.ts";
import { readText } from "./text.ts";

/** What operating systems and editors leave in folders. */
const LEFT_BEHIND = /^\.|^Thumbs\.db$|^desktop\.ini$|~$/i;

/** Give a path as people read it: from the working directory where it lies inside it, with `/`. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  const outside = inside === "" || inside.startsWith("..") || isAbsolute(inside);
  return (outside ? path : inside).replaceAll("\\", "/");
}

/** Read a file; throws an `InputError` that names it and the reason. */
export async function readBytes(file: string): Promise<Buffer> {
  return ask(
    () => readFileSync(file),
    (error) => refuse(file, error),
  );
}

/** Read a file; undefined where there is none. */
export async function readBytesIfThere(file: string): Promise<Buffer | undefined> {
  return ask(
    () => readFileSync(file),
    (error) => (isMissing(error) ? undefined : refuse(file, error)),
  );
}

/** Read a text file; undefined where there is none. */
export async function readTextIfThere(file: string): Promise<string | undefined> {
  const bytes = await readBytesIfThere(file);
  return bytes && readText(bytes, file, "utf-8");
}

/** List the names in a folder, in order; none where there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await entriesIn(folder)).map(({ name }) => name);
}

/** List what lies in a folder, in the order of the names; nothing where there is no such folder. */
export async function entriesIn(folder: string): Promise<readonly Dirent[]> {
  const entries = ask(
    () => readdirSync(folder, { withFileTypes: true }),
    (error) => (isMissing(error) ? [] : refuse(folder, error)),
  );
  const kept = entries.filter(({ name }) => !LEFT_BEHIND.test(name));
  return kept.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Ask the disk at once: small files are read sooner than they are waited for. */
function ask<Answer>(read: () => Answer, otherwise: (error: NodeJS.ErrnoException) => Answer): Answer {
  try {
    return read();
  } catch (error) {
    return otherwise(error as NodeJS.ErrnoException);
  }
}

function isMissing(error: NodeJS.ErrnoException): boolean {
  return error.code === "ENOENT";
}

function refuse(file: string, error: NodeJS.ErrnoException): never {
  throw inputError(file, refusal(error) ?? error.message, { cause: error });
}

import fs, { type Dirent } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { mock, type TestContext } from "node:test";

/** The files of a folder by path, as Latin-1 so that any bytes stay what they are. */
export type Files = Readonly<Record<string, string>>;

/** What changes a disk: each call is a moment before which a program can be killed, and one after. */
const CHANGES = ["mkdir", "rm", "rename", "unlink", "open", "write", "copyFile"] as const;

/**
 * Do something and give every state that a folder is in meanwhile, as a program leaves it that is killed there: between
 * any two calls that change the disk, in the midst of writing a file, and in the midst of removing a folder.
 */
export async function statesDuring(
  context: TestContext,
  folder: string,
  work: () => Promise<unknown>,
): Promise<readonly Files[]> {
  const states = new Map<string, Files>();
  let noting = false;
  const note = () => {
    // What reads a state opens files.
    if (noting) return;
    noting = true;
    const state = filesIfStill(folder);
    if (state) states.set(JSON.stringify(state), state);
    noting = false;
  };
  note();
  watch(note);
  context.after(unwatch);
  await work();
  unwatch();
  note();
  return [...states.values()];
}

/** What a call that was begun before this one renames meanwhile is noted when that call ends. */
function filesIfStill(folder: string): Files | undefined {
  try {
    return filesOf(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Read the files of a folder; an empty folder counts, too. */
export function filesOf(folder: string): Files {
  const entries: readonly Dirent[] = readdirSync(folder, { recursive: true, withFileTypes: true });
  const states = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const shown = path.slice(folder.length + 1);
    return entry.isDirectory()
      ? ([`${shown}/`, ""] as const)
      : ([shown, readFileSync(path, "latin1")] as const);
  });
  return Object.fromEntries(states.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Make a folder hold just these files. */
export function restore(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith("/")) mkdirSync(join(folder, path), { recursive: true });
    else writeFileSync(join(folder, path), content, "latin1");
  }
}

/** The disk as it is, whatever is watched. */
const { mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } = fs;

function watch(note: () => void): void {
  const noted =
    (call: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      note();
      const result = call(...args);
      if (result instanceof Promise) return result.finally(note);
      note();
      return result;
    };
  const { promises } = fs;
  for (const name of CHANGES) {
    for (const [at, method] of [
      [fs, name],
      [fs, `${name}Sync`],
      [promises, name],
    ] as const) {
      if (method in at && method !== "rmSync") replace(at, method, noted(at[method as never]));
    }
  }
  replace(promises, "writeFile", inHalves(promises.writeFile, note));
  replace(fs, "rmSync", oneByOne(note));
  syncBuiltinESMExports();
}

/** No method twice: they are put back in the order in which they were replaced. */
function replace(at: object, method: string, by: (...args: never[]) => unknown): void {
  mock.method(at as never, method as never, by as never);
}

function unwatch(): void {
  mock.restoreAll();
  syncBuiltinESMExports();
}

/** A file is there before all of it is written. */
const inHalves =
  (write: typeof fs.promises.writeFile, note: () => void) =>
  async (file: string, content: string | Uint8Array, options: object): Promise<void> => {
    for (const part of [0, 0.5, 1]) {
      await write(file, content.slice(0, content.length * part), options);
      note();
    }
  };

/** A folder goes after the files in it. */
const oneByOne =
  (note: () => void) =>
  (path: string, options: { readonly recursive?: boolean } = {}): void => {
    if (options.recursive) {
      for (const name of readdirSync(path)) {
        unlinkSync(join(path, name));
        note();
      }
    }
    rmSync(path, options);
    note();
  };

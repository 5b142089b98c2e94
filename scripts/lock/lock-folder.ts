import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Holder, stateOf } from "./holder.ts";

/**
 * A lock is a folder with one file in it, which says who holds it and has a name that no other holder's file has.
 *
 *     content/.backfile.lock/1234-lx3k9q.json
 *
 * It is made elsewhere and renamed into its place, which fails where a folder with a file in it is (rename(2)): of two
 * that try, one has it. A file that a killed holder left can be removed by its name, without harm to whoever was
 * first to do so and holds the lock by now.
 */
export interface Claim {
  readonly lock: string;
  readonly file: string;
}

/** Take a lock; undefined where another has it. Throws what the disk refuses. */
export function claim(lock: string, holder: Holder): Claim | undefined {
  const file = `${holder.pid}-${Math.random().toString(36).slice(2)}.json`;
  const draft = `${lock}-${file}`;
  mkdirSync(draft);
  try {
    writeFileSync(join(draft, file), JSON.stringify(holder));
    tidy(() => rmdirSync(lock));
    renameSync(draft, lock);
    removeDrafts(lock);
    return { lock, file };
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (isTaken(error)) return undefined;
    throw error;
  }
}

/** Give a lock back. */
export function release({ lock, file }: Claim): void {
  rmSync(join(lock, file), { force: true });
  tidy(() => rmdirSync(lock));
}

/** Tell who holds a lock, if anyone does; what holders left that are gone is removed. */
export function holderOf(lock: string): Holder | undefined {
  for (const file of namesIn(lock)) {
    const holder = readHolder(join(lock, file));
    if (holder && stateOf(holder) !== "gone") return holder;
    release({ lock, file });
  }
  return undefined;
}

/** Remove what those left that were killed while they tried to take a lock; one that is about to tries again. */
function removeDrafts(lock: string): void {
  const drafts = namesIn(dirname(lock)).filter((name) => name.startsWith(`${basename(lock)}-`));
  for (const draft of drafts)
    tidy(() => rmSync(join(dirname(lock), draft), { recursive: true, force: true }));
}

/** A draft is whole before it becomes a lock, so that a file that cannot be read tells of a disk that lost its power. */
function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Systems say it in different words that a folder with something in it is in the way, or that a draft was removed. */
function isTaken(error: unknown): boolean {
  const { code = "", syscall } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return true;
  return syscall === "rename" && ["ENOTEMPTY", "EEXIST", "EPERM", "EACCES"].includes(code);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What is not tidied now, the next one tidies. */
function tidy(remove: () => void): void {
  try {
    remove();
  } catch {}
}

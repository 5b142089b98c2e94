import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { posix } from "node:path";
import { refusal } from "../disk-error.ts";
import { InputError, inputError } from "../input-error.ts";
import { digestOfFile, type Listed, readList } from "./change-list.ts";
import { changedIssueOf, type IssuePaths, issuePaths, issuesPath } from "./layout.ts";

/**
 * Give the paths of an issue's files, after a change that was stopped is ended, or thrown away where it was not decided.
 *
 * Only for the one who holds the archive: a change that another is about to write would be thrown away.
 *
 * @throws InputError where a change is decided and the disk refuses it
 */
export function openIssue(content: string, issueId: string): IssuePaths {
  const paths = issuePaths(content, issueId);
  endChange(paths);
  return paths;
}

/** End all changes of an archive that were stopped, also those of issues that have no folder yet. */
export function endChanges(content: string): void {
  const names = namesAt(issuesPath(content));
  for (const id of names.flatMap((name) => changedIssueOf(name) ?? [])) openIssue(content, id);
}

/** What cannot be listed has nothing to end; whoever reads it says so. */
function namesAt(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return [];
  }
}

/** End a change of an issue, without a pause in which another would see half of it. */
export function endChange(paths: IssuePaths): void {
  if (!existsSync(paths.changes)) return;
  try {
    for (const listed of readList(paths.changes)) apply(paths, listed);
  } catch (error) {
    if (error instanceof InputError || refusal(error) === undefined) throw error;
    const place = (error as NodeJS.ErrnoException).path ?? paths.folder;
    const reason = `${refusal(error)}; the rest of a change waits in ${paths.changes} and is done at the next run`;
    throw inputError(place, reason, { cause: error });
  }
  throwAway(paths.changes);
}

/** Do one change, unless it is done, or a person has changed the file since: then it stays as it is. */
function apply({ folder, changes }: IssuePaths, { path, was, place }: Listed): void {
  const [file, fresh] = [`${folder}/${path}`, `${changes}/${place}`];
  if (digestOfFile(file) !== was) return;
  if (place === undefined) rmSync(file);
  else if (existsSync(fresh)) move(fresh, file);
}

/** Put a file in its place as a whole, which may be on another disk where an issue's folder is a link. */
function move(from: string, to: string): void {
  mkdirSync(posix.dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const near = `${posix.dirname(to)}/.${posix.basename(to)}`;
    copyFileSync(from, near);
    renameSync(near, to);
  }
}

/** What is done, or was never decided, is in nobody's way: a disk that refuses to be tidied is no error. */
function throwAway(changes: string): void {
  try {
    rmSync(changes, { recursive: true, force: true });
  } catch (error) {
    if (refusal(error) === undefined) throw error;
  }
}

import { accessSync, constants } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { posix } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { inFolder } from "../disk-error.ts";
import { digestOf, digestOfFile, type Listed, listIn } from "./change-list.ts";
import type { IssuePaths } from "./layout.ts";
import { endChange, openIssue } from "./open-issue.ts";

/** What happens to one file of an issue. */
export interface FileChange {
  /** In the issue's folder: `articles/01-04.md`. */
  readonly path: string;
  /** All that the file is to hold; nothing where it goes. */
  readonly content?: string | Uint8Array;
}

/**
 * Change files of an issue: all of them or none, whenever the program is stopped.
 *
 *     .2022-11-22.changes/0, 1 …         what the files are to hold
 *     .2022-11-22.changes/list.json      appears as a whole when all of those are there: from now on it is decided
 *     2022-11-22/articles/01-04.md …     each file takes its place, and the folder of changes goes
 *
 * Stopped before the list is there, nothing has happened; stopped later, whoever opens the issue next ends it.
 *
 * @throws InputError that names the file and the reason where the disk refuses something
 */
export async function changeIssue(
  content: string,
  issueId: string,
  changes: readonly FileChange[],
): Promise<void> {
  const paths = openIssue(content, issueId);
  if (changes.length === 0) return;
  await inFolder(paths.changes, decide(paths, changes)).catch(async (error) => {
    await rm(paths.changes, { recursive: true, force: true });
    throw error;
  });
  endChange(paths);
}

async function decide(paths: IssuePaths, changes: readonly FileChange[]): Promise<void> {
  refuseLocked(paths, changes);
  await mkdir(paths.changes, { recursive: true });
  const list: Listed[] = [];
  for (const { path, content } of changes) {
    const was = digestOfFile(`${paths.folder}/${path}`);
    if (was === digestOf(content)) continue;
    const place = content === undefined ? undefined : list.length;
    if (content !== undefined) await writeFile(`${paths.changes}/${place}`, content, { flush: true });
    list.push({ path, was, ...(place !== undefined && { place }) });
  }
  await writeFileAtomic(listIn(paths.changes), JSON.stringify(list));
}

/** Refuse what the disk would refuse when it is decided already. */
function refuseLocked({ folder }: IssuePaths, changes: readonly FileChange[]): void {
  const folders = new Set([folder, ...changes.map(({ path }) => posix.dirname(`${folder}/${path}`))]);
  for (const one of folders) {
    try {
      accessSync(one, constants.W_OK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

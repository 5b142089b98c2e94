import { createHash, type Hash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { shownPath } from "./files.ts";
import { issuePaths, issuesPath } from "./layout.ts";

/** Says something of a file. */
type Say = (file: string) => string | Uint8Array;

/**
 * Tell by the names, sizes and times of its files whether an issue may have changed: as long as the stamp is the same,
 * it has not. No byte of a file is read. Git and copies give new times to old files: what `issueDigest` is for.
 */
export const issueStamp = (content: string, issueId: string): string =>
  hashOf((hash) => addIssue(hash, content, issueId, statusOf));

/** Name all that the files of an issue say; throws where one cannot be read. */
export const issueDigest = (content: string, issueId: string): string =>
  hashOf((hash) => addIssue(hash, content, issueId, readFileSync));

/** The stamps of an archive's issues by their ids, and of all that it is. */
export interface Stamps {
  readonly issues: Readonly<Record<string, string>>;
  readonly all: string;
}

/** Tell as `issueStamp` does whether anything in an archive may have changed, and in which issues. */
export function archiveStamps(content: string): Stamps {
  const ids = entriesIn(issuesPath(shownPath(content))).map(({ name }) => name);
  const issues = Object.fromEntries(ids.map((id) => [id, issueStamp(content, id)]));
  // What has a dot before its name is no part of the archive: this program's lock, for one.
  const others = entriesIn(content).filter(({ name }) => !name.startsWith("."));
  const all = hashOf((hash) => {
    for (const id of ids) hash.update(`\0${id}\0${issues[id]}`);
    for (const entry of others) {
      if (entry.isDirectory()) addFolder(hash, `${content}/${entry.name}`, statusOf);
      else hash.update(`\0${entry.name}\0`).update(statusOf(`${content}/${entry.name}`));
    }
  });
  return { issues, all };
}

function hashOf(add: (hash: Hash) => void): string {
  const hash = createHash("sha256");
  add(hash);
  return hash.digest("base64url");
}

function addIssue(hash: Hash, content: string, issueId: string, say: Say): void {
  const { folder, pages, articles } = issuePaths(shownPath(content), issueId);
  for (const place of [folder, pages, articles]) addFolder(hash, place, say);
}

/** Add the names in a folder and what is said of the files in it, but not what is in its folders. */
function addFolder(hash: Hash, folder: string, say: Say): void {
  for (const entry of entriesIn(folder)) {
    hash.update(`\0${entry.name}\0`);
    if (!entry.isDirectory()) hash.update(say(`${folder}/${entry.name}`));
  }
}

/** Seconds and their parts tell a file that was written twice at once; the last change of its status, one that was moved. */
function statusOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}` : "";
}

/** List a folder in order; nothing where there is no such folder. */
function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { posix } from "node:path";
import { shownPath } from "./files.ts";
import { issuePaths, issuesPath } from "./layout.ts";

/** Says something of a file, of which the disk has found this. */
type Say = (file: string, found: Stats) => string | Uint8Array;

/**
 * Tell by the names, sizes and times of its files whether an issue may have changed: as long as the stamp is the same,
 * it has not. No byte of a file is read. Git and copies give new times to old files: what `issueDigest` is for.
 */
export const issueStamp = (content: string, issueId: string): string =>
  hashOf((hash) => addIssue(hash, content, issueId, statusOf));

/** Name all that the files of an issue say; throws where one cannot be read. */
export const issueDigest = (content: string, issueId: string): string =>
  hashOf((hash) => addIssue(hash, content, issueId, (file) => readFileSync(file)));

/** The stamps of an archive's issues by their ids, and of all that it is. */
export interface Stamps {
  readonly issues: Readonly<Record<string, string>>;
  readonly all: string;
}

/** Tell as `issueStamp` does whether anything in an archive may have changed, and in which issues. */
export function archiveStamps(content: string): Stamps {
  const ids = namesIn(issuesPath(shownPath(content)));
  const issues = Object.fromEntries(ids.map((id) => [id, issueStamp(content, id)]));
  // What has a dot before its name is no part of the archive: this program's lock, for one.
  const issuesFolder = posix.basename(issuesPath(content));
  const others = namesIn(content).filter((name) => !name.startsWith(".") && name !== issuesFolder);
  const all = hashOf((hash) => {
    for (const id of ids) hash.update(`\0${id}\0${issues[id]}`);
    for (const name of others) {
      add(hash, content, name, statusOf);
      addFolder(hash, `${content}/${name}`, statusOf);
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
  for (const name of namesIn(folder)) add(hash, folder, name, say);
}

function add(hash: Hash, folder: string, name: string, say: Say): void {
  const file = `${folder}/${name}`;
  const found = statSync(file, { throwIfNoEntry: false });
  const said = found && !found.isDirectory() ? say(file, found) : "";
  // At once where that can be: an archive has a hundred thousand files.
  if (typeof said === "string") hash.update(`\0${name}\0${said}`);
  else hash.update(`\0${name}\0`).update(said);
}

/** Seconds and their parts tell a file that was written twice at once; the last change of its status, one that was moved. */
const statusOf: Say = (_, { size, mtimeMs, ctimeMs, ino }) => `${size} ${mtimeMs} ${ctimeMs} ${ino}`;

/** List a folder in order; nothing where there is no such folder. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

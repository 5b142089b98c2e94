import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { shownPath } from "./files.ts";
import { issuePaths } from "./layout.ts";

/**
 * Tell by the names, sizes and times of its files whether an issue may have changed: as long as the stamp is the same,
 * it has not. No byte of a file is read. Git and copies give new times to old files: what `issueDigest` is for.
 */
export function issueStamp(content: string, issueId: string): string {
  return hashOf(content, issueId, (file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}` : "";
  });
}

/** Name all that the files of an issue say; throws where one cannot be read. */
export function issueDigest(content: string, issueId: string): string {
  return hashOf(content, issueId, readFileSync);
}

function hashOf(content: string, issueId: string, say: (file: string) => string | Uint8Array): string {
  const hash = createHash("sha256");
  const { folder, pages, articles } = issuePaths(shownPath(content), issueId);
  for (const place of [folder, pages, articles]) {
    for (const entry of entriesIn(place)) {
      hash.update(`\0${entry.name}\0`);
      if (!entry.isDirectory()) hash.update(say(`${place}/${entry.name}`));
    }
  }
  return hash.digest("base64url");
}

/** List a folder in order; nothing where there is no such folder. */
function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { shownPath } from "./files.ts";
import { issuePaths } from "./layout.ts";

/**
 * Tell by the names, sizes and times of its files whether an issue may have changed: as long as the stamp is the same,
 * it has not. No byte of a file is read. Git and copies give new times to old files: what `issueDigest` is for.
 */
export function issueStamp(content: string, issueId: string): string {
  return hashOf(content, issueId, (file) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
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
    for (const name of filesIn(place)) hash.update(`\0${name}\0`).update(say(`${place}/${name}`));
  }
  return hash.digest("base64url");
}

/** List the files of a folder in order; none where there is no such folder. */
function filesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

import { readFileSync, writeFileSync } from "node:fs";
import { type IssueOutline, outlineOf, type ParagraphsAt, withLazyTexts } from "../archive/reading.ts";
import { inputError } from "../input-error.ts";
import type { Issue } from "../model.ts";
import type { Encoding } from "../settings.ts";

/** An issue without its texts, and the digest of the issue that it is of. */
interface KeptOutline {
  readonly digest: string;
  readonly outline: IssueOutline;
}

/** Keep an issue without its texts. */
export function keepOutline(file: string, issue: Issue, digest: string): void {
  writeFileSync(file, JSON.stringify({ digest, outline: outlineOf(issue) } satisfies KeptOutline));
}

/** Make what gives the issue that was kept in a file, with texts that are read when they are asked for. */
export const keptOutline =
  (file: string, digest: string, paragraphs: ParagraphsAt, encoding: Encoding | undefined): (() => Issue) =>
  () => {
    const name = `${file} ${digest}`;
    const known = latest.get(name);
    const issue = known ?? withLazyTexts(readOutline(file, digest), encoding, paragraphs);
    if (!known) remember(name, issue);
    return issue;
  };

/** Issues are gone through one after another, and pages ask for several things of one: so many stay at hand. */
const MOST = 64;

const latest = new Map<string, Issue>();

function remember(name: string, issue: Issue): void {
  const [first] = latest.keys();
  if (first !== undefined && latest.size >= MOST) latest.delete(first);
  latest.set(name, issue);
}

function readOutline(file: string, digest: string): IssueOutline {
  const kept: KeptOutline = JSON.parse(readFileSync(file, "utf8"));
  if (kept.digest === digest) return kept.outline;
  throw inputError(file, "is not what was kept with its issue; remove the file and build again");
}

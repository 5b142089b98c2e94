import { readFileSync, writeFileSync } from "node:fs";
import { type IssueOutline, outlineOf, type TextsAt, withLazyTexts } from "../archive/reading.ts";
import { inputError } from "../input-error.ts";
import type { Issue } from "../model.ts";
import type { Encoding } from "../settings.ts";
import { leadOf } from "./catalogue/opening.ts";

/** An issue without its texts, how its articles begin, and the digest of the issue that it is of. */
interface KeptOutline {
  readonly digest: string;
  readonly leads: readonly string[];
  readonly outline: IssueOutline;
}

/** Gives what was kept of an issue. */
export interface Outline {
  /** With texts that are read when they are asked for. */
  readonly issue: () => Issue;
  readonly leads: () => readonly string[];
}

/** Keep an issue without its texts. */
export function keepOutline(file: string, issue: Issue, digest: string): void {
  const kept = { digest, leads: issue.articles.map(leadOf), outline: outlineOf(issue) };
  writeFileSync(file, JSON.stringify(kept satisfies KeptOutline));
}

/** Make what gives the issue that was kept in a file. */
export function keptOutline(
  file: string,
  digest: string,
  texts: TextsAt,
  encoding: Encoding | undefined,
): Outline {
  const name = `${file} ${digest}`;
  const read = () => {
    const { outline, leads } = readOutline(file, digest);
    const issue = withLazyTexts(outline, encoding, texts);
    allLeads.set(name, leads);
    remember(name, issue);
    return { issue, leads };
  };
  return {
    issue: () => latest.get(name) ?? read().issue,
    leads: () => allLeads.get(name) ?? read().leads,
  };
}

/** Lists and feeds go through the leads of all issues, criss-cross. */
const allLeads = new Map<string, readonly string[]>();

/** Issues are gone through one after another, and pages ask for several things of one: so many stay at hand. */
const MOST = 64;

const latest = new Map<string, Issue>();

function remember(name: string, issue: Issue): void {
  const [first] = latest.keys();
  if (first !== undefined && latest.size >= MOST) latest.delete(first);
  latest.set(name, issue);
}

function readOutline(file: string, digest: string): KeptOutline {
  const kept: KeptOutline = JSON.parse(readFileSync(file, "utf8"));
  if (kept.digest === digest) return kept;
  throw inputError(file, "is not what was kept with its issue; remove the file and build again");
}

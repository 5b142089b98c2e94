import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type IssueOutline,
  issueDigest,
  issueStamp,
  outlineOf,
  type ReadIssue,
  readIssue,
  withLazyTexts,
} from "../archive/index.ts";
import { conservationProblems } from "../conservation/index.ts";
import { InputError } from "../input-error.ts";
import { removeUnused } from "../kept-files.ts";
import type { Issue } from "../model.ts";
import { programDigest } from "../program.ts";
import type { Encoding } from "../settings.ts";
import { type IssueSummary, type SummedIssue, summarize } from "./catalogue/summary.ts";
import { keepTexts, keptTexts } from "./kept-texts.ts";

/** What is kept of an issue from one build to the next. */
interface Kept {
  /** The folder of the archive, for the outline names files there. */
  readonly content: string;
  /** How pages are stored whose bytes do not tell. */
  readonly encoding?: Encoding;
  readonly stamp: string;
  readonly digest: string;
  readonly outline: IssueOutline;
  readonly summary: IssueSummary;
}

/** The folders of what an issue is read, checked and summed up with. */
export const READING = ["src/archive", "src/conservation", "src/markdown", "src/site/catalogue"] as const;

/** Where the issues of an archive are kept: what another program made of them is of no use. */
export const keptFolder = (cache: string): string => join(cache, `${KEPT}${programDigest(...READING)}`);

const KEPT = "issues-";

/** Remove what other programs kept of issues long ago. */
export function removeOldKept(cache: string): void {
  if (existsSync(cache)) removeUnused(cache, (name) => name.startsWith(KEPT));
}

/**
 * Make the reader of an archive's issues that checks that each printed line has its place (`conservationProblems`), and
 * keeps in a folder what it found. An issue whose files are what they were is not read and checked again; texts are read
 * when they are asked for. The folder may be deleted at any time. `stamps` are those of issues that have been taken, and
 * not before the archive was held.
 */
export function keptIssues(
  folder: string,
  stamps: Readonly<Record<string, string>> = {},
): ReadIssue<SummedIssue> {
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  return async (content, id, encoding) => {
    const [file, texts] = [fileFor(folder, id), textsFor(folder, id)];
    const stamp = stamps[id] ?? issueStamp(content, id);
    const now = { content, stamp, ...(encoding !== undefined && { encoding }) };
    const kept = readKept(file, content, encoding);
    if (kept?.stamp === now.stamp) return revived(kept, texts);
    const fresh = await renewed(kept, now, id, texts);
    writeFileSync(file, JSON.stringify(fresh));
    return revived(fresh, texts);
  };
}

/** Tell whether something is kept of an issue; it may be out of date. */
export const isKept = (folder: string, id: string): boolean => existsSync(fileFor(folder, id));

const fileFor = (folder: string, id: string): string => join(folder, `${id}.json`);

const textsFor = (folder: string, id: string): string => join(folder, `${id}.texts.json`);

/** What Git or a copy gave a new time to is what it was. */
async function renewed(
  kept: Kept | undefined,
  now: Pick<Kept, "content" | "encoding" | "stamp">,
  id: string,
  texts: string,
): Promise<Kept> {
  const { content, encoding } = now;
  if (kept && kept.digest === digestIfReadable(content, id)) return { ...kept, ...now };
  const issue = await readIssue(content, id, encoding);
  const problems = conservationProblems(issue);
  if (problems.length > 0) throw new InputError(problems);
  const found = keptOf(issue, { ...now, digest: issueDigest(content, id) });
  keepTexts(texts, issue, found.summary.digest);
  return found;
}

/** A file that cannot be read is told by those who read the issue. */
function digestIfReadable(content: string, id: string): string | undefined {
  try {
    return issueDigest(content, id);
  } catch {
    return undefined;
  }
}

function keptOf(issue: Issue, found: Pick<Kept, "content" | "encoding" | "stamp" | "digest">): Kept {
  return { ...found, outline: outlineOf(issue), summary: summarize(issue) };
}

function revived({ encoding, outline, summary }: Kept, texts: string): SummedIssue {
  return { ...withLazyTexts(outline, encoding, keptTexts(texts, summary.digest)), summary };
}

/** What cannot be read is made anew. */
function readKept(file: string, content: string, encoding: Encoding | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
    return kept.content === content && kept.encoding === encoding ? kept : undefined;
  } catch {
    return undefined;
  }
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { issueDigest, issueStamp, type ReadIssue, readIssue } from "../archive/reading.ts";
import { conservationProblems } from "../conservation/index.ts";
import { InputError } from "../input-error.ts";
import { removeUnused } from "../kept-files.ts";
import type { Issue } from "../model.ts";
import { programDigest } from "../program.ts";
import type { Encoding } from "../settings.ts";
import { type HeldIssue, type IssueSummary, summarize } from "./catalogue/summary.ts";
import { keepOutline, keptOutline } from "./kept-outlines.ts";
import { keepTexts, keptTexts } from "./kept-texts.ts";

/** What is told of an issue wherever it is named. */
type Named = Pick<Issue, "id" | "date" | "dateSource" | "edition" | "number" | "newspaper" | "doubts">;

/** What is kept of an issue from one build to the next. */
interface Kept {
  /** The folder of the archive, for files there are named. */
  readonly content: string;
  /** How pages are stored whose bytes do not tell. */
  readonly encoding?: Encoding;
  readonly stamp: string;
  readonly digest: string;
  readonly named: Named;
  readonly summary: IssueSummary;
}

/** The files in which an issue is kept: what every build reads of it, and what its own pages need. */
interface Files {
  readonly kept: string;
  readonly outline: string;
  readonly texts: string;
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
 * keeps in a folder what it found. An issue whose files are what they were is not read and checked again: all but its
 * name and what it is summed up to is read when it is asked for, from what was kept. The folder may be deleted at any
 * time. `stamps` are those of issues that have been taken, and not before the archive was held.
 */
export function keptIssues(
  folder: string,
  stamps: Readonly<Record<string, string>> = {},
): ReadIssue<HeldIssue> {
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  const isThere = listed(folder);
  return async (content, id, encoding) => {
    const files = filesFor(folder, id);
    const stamp = stamps[id] ?? issueStamp(content, id);
    const now = { content, stamp, ...(encoding !== undefined && { encoding }) };
    const kept =
      isThere(files.kept) && isThere(files.outline) ? readKept(files, content, encoding) : undefined;
    if (kept?.stamp === now.stamp) return revived(kept, files);
    const fresh = await renewed(kept, now, id, files);
    writeFileSync(files.kept, JSON.stringify(fresh));
    return revived(fresh, files);
  };
}

/** Make what tells whether something is kept of an issue; it may be out of date. */
export function isKeptIn(folder: string): (id: string) => boolean {
  const isThere = listed(folder);
  return (id) => isThere(filesFor(folder, id).kept);
}

/** Make what tells whether a file is in a folder, which is looked at once. */
function listed(folder: string): (file: string) => boolean {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (file) => names.has(basename(file));
}

const filesFor = (folder: string, id: string): Files => ({
  kept: join(folder, `${id}.json`),
  outline: join(folder, `${id}.outline.json`),
  texts: join(folder, `${id}.texts.json`),
});

/** What Git or a copy gave a new time to is what it was. */
async function renewed(
  kept: Kept | undefined,
  now: Pick<Kept, "content" | "encoding" | "stamp">,
  id: string,
  files: Files,
): Promise<Kept> {
  const { content, encoding } = now;
  if (kept && kept.digest === digestIfReadable(content, id)) return { ...kept, ...now };
  const issue = await readIssue(content, id, encoding);
  const problems = conservationProblems(issue);
  if (problems.length > 0) throw new InputError(problems);
  const found = keptOf(issue, { ...now, digest: issueDigest(content, id) });
  const { digest } = found.summary;
  // Gone first and written last: where a build is killed meanwhile, the issue is read again.
  rmSync(files.kept, { force: true });
  keepOutline(files.outline, issue, digest);
  keepTexts(files.texts, issue, digest);
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
  const { id, date, dateSource, edition, number, newspaper, doubts } = issue;
  const named = { id, date, dateSource, edition, number, newspaper, doubts };
  return { ...found, named: named as Named, summary: summarize(issue) };
}

/** Give an issue; what few of its pages need is read then. */
function revived({ encoding, named, summary }: Kept, { outline, texts }: Files): HeldIssue {
  const { digest } = summary;
  const whole = keptOutline(outline, digest, keptTexts(texts, digest), encoding);
  return {
    ...{ ...named, summary },
    get leads() {
      return whole.leads();
    },
    get pages() {
      return whole.issue().pages;
    },
    get pageNames() {
      return whole.issue().pageNames;
    },
    get articles() {
      return whole.issue().articles;
    },
    get dropped() {
      return whole.issue().dropped;
    },
    get furniture() {
      return whole.issue().furniture;
    },
    get digests() {
      return whole.issue().digests;
    },
  };
}

/** What cannot be read is made anew. */
function readKept(files: Files, content: string, encoding: Encoding | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(files.kept, "utf8")) as Kept;
    return kept.content === content && kept.encoding === encoding ? kept : undefined;
  } catch {
    return undefined;
  }
}

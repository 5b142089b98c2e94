import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
import type { Issue } from "../model.ts";
import type { Encoding } from "../settings.ts";
import { type IssueSummary, type SummedIssue, summarize } from "./catalogue/summary.ts";

/** What is kept of an issue from one build to the next. */
interface Kept {
  /** The program that made it. */
  readonly version: string;
  readonly stamp: string;
  readonly digest: string;
  readonly outline: IssueOutline;
  readonly pageNames: readonly (readonly [number, string])[];
  readonly summary: IssueSummary;
}

/** The texts of so many characters stay in memory once they were read: those of thirty thousand articles. */
const ROOM = 48e6;

/**
 * Make the reader of an archive's issues that keeps in a folder what it found. An issue whose files are what they were
 * is not read again; its texts are, when they are asked for. The folder may be deleted at any time.
 */
export function keptIssues(folder: string, program: string): ReadIssue<SummedIssue> {
  mkdirSync(folder, { recursive: true });
  let room = ROOM;
  return async (content, id, encoding) => {
    const file = join(folder, `${id}.json`);
    const found = { version: `${program} ${encoding}`, stamp: issueStamp(content, id) };
    const kept = readKept(file);
    if (kept?.version === found.version && kept.stamp === found.stamp) return revived(kept, encoding);
    const digest = issueDigest(content, id);
    if (kept?.version === found.version && kept.digest === digest) {
      writeFileSync(file, JSON.stringify({ ...kept, stamp: found.stamp }));
      return revived(kept, encoding);
    }
    const issue = await readIssue(content, id, encoding);
    const fresh = keptOf(issue, { ...found, digest });
    writeFileSync(file, JSON.stringify(fresh));
    room -= fresh.summary.articles.reduce((sum, { characters }) => sum + characters, 0);
    return room > 0 ? { ...issue, summary: fresh.summary } : revived(fresh, encoding);
  };
}

function keptOf(issue: Issue, found: Pick<Kept, "version" | "stamp" | "digest">): Kept {
  return {
    ...found,
    outline: outlineOf(issue),
    pageNames: [...issue.pageNames],
    summary: summarize(issue),
  };
}

function revived({ outline, pageNames, summary }: Kept, encoding: Encoding | undefined): SummedIssue {
  return { ...withLazyTexts({ ...outline, pageNames: new Map(pageNames) }, encoding), summary };
}

/** What cannot be read is made anew. */
function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}

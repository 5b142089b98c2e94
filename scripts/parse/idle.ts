import { join } from "node:path";
import { issueDigest, type UpdateReport } from "../../src/archive/index.ts";
import { digestOf } from "../../src/digest.ts";
import { keepIn } from "../../src/kept-files.ts";
import { programDigest } from "../../src/program.ts";
import type { Settings } from "../../src/settings.ts";
import type { Counts } from "./counts.ts";

/** What makes articles of pages. */
export const PARSING = [
  "src/parse",
  "src/chinese",
  "src/archive",
  "src/markdown",
  "src/conservation",
  "scripts",
];

/** What is said of an issue. */
export interface Said {
  readonly lines: readonly string[];
  readonly counts: Counts;
  readonly doubts: number;
}

/** Knows the issues that a run leaves as they are, as nothing has changed since, and what is said of them. */
export interface IdleIssues {
  readonly has: (id: string) => boolean;
  /** Give what was said of an issue. */
  readonly said: (id: string) => Said;
  /** Keep what was said of an issue, where a run has written nothing. */
  readonly keep: (id: string, report: UpdateReport, said: Said) => void;
}

/** Open what is kept of an archive's issues in a cache, which may be deleted at any time. */
export function idleIssues(content: string, cache: string, settings: Settings, colours: boolean): IdleIssues {
  const kept = keepIn(join(cache, "parsed"));
  const common = digestOf([programDigest(...PARSING), settings.sections, settings.encoding, colours]);
  const nameOf = (id: string): string => `${digestOf([common, id, digestIfReadable(content, id)])}.json`;
  return {
    has: (id) => kept.has(nameOf(id)),
    said: (id) => JSON.parse(String(kept.get(nameOf(id), () => Buffer.from(NOTHING)))),
    keep: (id, { write, removed, factsWritten }, said) => {
      if (write.length + removed.length > 0 || factsWritten) return;
      kept.get(nameOf(id), () => Buffer.from(JSON.stringify(said)));
    },
  };
}

const NOTHING = JSON.stringify({ lines: [], counts: {}, doubts: 0 } satisfies Said);

/** A file that cannot be read is told by those who read the issue. */
function digestIfReadable(content: string, id: string): string {
  try {
    return issueDigest(content, id);
  } catch {
    return "";
  }
}

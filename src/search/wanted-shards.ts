import { createHash } from "node:crypto";
import { cutAlongCalendar } from "../calendar-runs.ts";
import type { IndexedIssue } from "./issue.ts";
import { FORMAT } from "./layout.ts";

/** A shard that an archive needs, of issues that are in order. */
export interface WantedShard {
  /** The name of its folder, which says all that is in it, so that no browser mixes files of two builds. */
  readonly folder: string;
  readonly characters: number;
  readonly issues: readonly IndexedIssue[];
}

/** Cut an archive's issues into shards of at most so many characters, unless a single day has more; newest first. */
export const wantedShards = (issues: readonly IndexedIssue[], shardSize: number): readonly WantedShard[] =>
  cutAlongCalendar(issues.toSorted(byDateAndDigest), shardSize)
    .map((run) => ({
      folder: nameOf(run),
      characters: run.reduce((sum, { characters }) => sum + characters, 0),
      issues: run,
    }))
    .reverse();

const keyOf = ({ date, digest }: IndexedIssue): string => `${date} ${digest}`;

const byDateAndDigest = (one: IndexedIssue, other: IndexedIssue): number =>
  keyOf(one) < keyOf(other) ? -1 : 1;

function nameOf(issues: readonly IndexedIssue[]): string {
  const hash = createHash("sha256").update(JSON.stringify([FORMAT, ...issues.map(({ digest }) => digest)]));
  return hash.digest("hex").slice(0, 12);
}

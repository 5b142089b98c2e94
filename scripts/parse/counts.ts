import type { UpdateReport } from "../../src/archive/index.ts";
import { counted, grouped } from "../counted.ts";

/** What is counted of what was done to an issue, and whether it is told where there is none. */
const COUNTS: readonly (readonly [
  what: string,
  count: (report: UpdateReport) => number,
  always?: boolean,
])[] = [
  ["new", ({ write }) => write.filter(({ reason }) => reason === "new").length, true],
  ["changed", ({ write }) => write.filter(({ reason }) => reason === "changed").length, true],
  ["unchanged", ({ unchanged }) => unchanged.length, true],
  ["kept as yours", ({ kept }) => kept.length, true],
  ["came back", ({ write }) => write.filter(({ reason }) => reason === "back").length],
  ["gone", ({ removed }) => removed.length, true],
  ["dropped", ({ dropped }) => dropped],
];

/** What was done to articles, by what is counted of it. */
export type Counts = Readonly<Record<string, number>>;

/** Count what was done to the articles of an issue. */
export const countsOf = (report: UpdateReport): Counts =>
  Object.fromEntries(COUNTS.map(([what, count]) => [what, count(report)]));

/** Add up what was done to two issues, or more. */
export const sumOf = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(COUNTS.map(([what]) => [what, (one[what] ?? 0) + (other[what] ?? 0)]));

/** Write counts: `12 new, 0 changed, 5 unchanged, 0 kept as yours, 0 gone`. */
export const countsLine = (counts: Counts): string =>
  COUNTS.flatMap(([what, , always]) => {
    const count = counts[what] ?? 0;
    return count > 0 || always ? [`${grouped(count)} ${what}`] : [];
  }).join(", ");

/** What was done to issues, and how much is doubtful about them. */
export interface Done {
  readonly issues: number;
  readonly counts: Counts;
  readonly doubts: number;
}

/** Sum up a run: `5,081 issues: 12 new, 3 changed, …; 31 doubts; 95.2 s`. */
export const summary = ({ issues, counts, doubts }: Done, milliseconds: number): string =>
  `${counted(issues, "issue")}: ${countsLine(counts)}; ${counted(doubts, "doubt")}; ${(milliseconds / 1000).toFixed(1)} s`;

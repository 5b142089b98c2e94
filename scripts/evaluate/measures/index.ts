import type { Comparison } from "../compare.ts";
import { measureBCubed } from "./b-cubed.ts";
import { measureBylines } from "./bylines.ts";
import { countArticles, countFailed, countIssues, sumSeconds } from "./counts.ts";
import { measureDates } from "./dates.ts";
import { measureHeadlines } from "./headlines.ts";
import { measureJumps } from "./jumps.ts";
import { countLines, countLost, countTwice } from "./lines.ts";
import { measureParagraphs } from "./paragraphs.ts";
import { measurePhotographers } from "./photographers.ts";
import { countMerges, countSplits } from "./pieces.ts";
import { measureSections } from "./sections.ts";
import type { Finding } from "./verdicts.ts";
import { measureWholeness } from "./wholeness.ts";

interface MeasureOf<Name extends string> {
  readonly name: Name;
  /** Which way it should go; null for what only describes the set or the machine. */
  readonly better: "more" | "less" | null;
  readonly measure: (comparisons: readonly Comparison[]) => Finding;
}

/** The measures in the order of the table's columns. Those that grow with quality are percentages, the others counts. */
export const MEASURES = [
  { name: "issues", better: null, measure: countIssues },
  { name: "articles", better: null, measure: countArticles },
  { name: "right", better: "more", measure: measureWholeness },
  { name: "f1", better: "more", measure: measureBCubed },
  { name: "splits", better: "less", measure: countSplits },
  { name: "merges", better: "less", measure: countMerges },
  { name: "headline", better: "more", measure: measureHeadlines },
  { name: "byline", better: "more", measure: measureBylines },
  { name: "photographer", better: "more", measure: measurePhotographers },
  { name: "jumps", better: "more", measure: measureJumps },
  { name: "section", better: "more", measure: measureSections },
  { name: "date", better: "more", measure: measureDates },
  { name: "paragraphs", better: "more", measure: measureParagraphs },
  { name: "lines", better: null, measure: countLines },
  { name: "lost", better: "less", measure: countLost },
  { name: "twice", better: "less", measure: countTwice },
  { name: "failed", better: "less", measure: countFailed },
  { name: "seconds", better: null, measure: sumSeconds },
] as const satisfies readonly MeasureOf<string>[];

export type MeasureName = (typeof MEASURES)[number]["name"];

/** A column of the table. */
export type Measure = MeasureOf<MeasureName>;

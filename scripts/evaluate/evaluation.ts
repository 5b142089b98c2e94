import { basename, join, resolve } from "node:path";
import type { Comparison } from "./compare.ts";
import { findIssues, judgeIssue } from "./issues.ts";
import { MEASURES, type MeasureName } from "./measures/index.ts";
import type { Fault } from "./measures/verdicts.ts";

/** What went wrong, and by which measure. */
export interface NamedFault extends Fault {
  readonly measure: MeasureName;
}

/** Figures by measure; null where nothing in the set could be judged by it. */
export type Figures = Readonly<Record<MeasureName, number | null>>;

/** How well the parser reads a folder of gold issues. */
export interface Evaluation {
  readonly folder: string;
  /** The folder's own name. */
  readonly set: string;
  readonly figures: Figures;
  /** In order of issues, in each by measure. */
  readonly faults: readonly NamedFault[];
}

/** Evaluate the parser on a folder of gold issues, or on those whose names hold a text. */
export async function evaluate(folder: string, only = ""): Promise<Evaluation> {
  const issues = await findIssues(folder, only);
  const comparisons: Comparison[] = [];
  for (const issue of issues) comparisons.push(await judgeIssue(join(folder, issue)));
  return { folder, set: basename(resolve(folder)), ...judge(comparisons) };
}

/** Take every measure of issues that were compared. */
export function judge(comparisons: readonly Comparison[]): Pick<Evaluation, "figures" | "faults"> {
  const found = MEASURES.map(({ name, measure }) => ({ name, ...measure(comparisons) }));
  const order = comparisons.map(({ gold }) => gold.id);
  const faults = found.flatMap(({ name, faults }) => faults.map((fault) => ({ ...fault, measure: name })));
  return {
    figures: Object.fromEntries(found.map(({ name, figure }) => [name, figure])) as Figures,
    faults: faults.toSorted((a, b) => order.indexOf(a.issue) - order.indexOf(b.issue)),
  };
}

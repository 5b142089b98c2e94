import type { Comparison } from "../compare.ts";
import { type Finding, shareRight } from "./verdicts.ts";

/** Measure how many issues have the date that a page prints. */
export function measureDates(comparisons: readonly Comparison[]): Finding {
  const dated = comparisons.filter(({ gold }) => gold.date && gold.datePrinted !== false);
  return shareRight(
    dated.map(({ gold, parsed }) =>
      parsed.date === gold.date
        ? null
        : { issue: gold.id, about: gold.date ?? "", message: `got ${parsed.date ?? "none"}` },
    ),
  );
}

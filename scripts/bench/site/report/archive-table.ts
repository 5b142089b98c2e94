import { markdownTable } from "../../table.ts";
import type { Spent } from "../contenders/contender.ts";
import type { Result } from "../run.ts";
import { FIGURES, measuredIn, megabytes, stagesOf, written } from "./figures.ts";

/** Lay out what all contenders made of one archive in one case. */
export function archiveTable(
  { archive, case: which }: Pick<Result, "archive" | "case">,
  results: readonly Result[],
): string {
  const rows = [
    ["", ...results.map(({ contender }) => contender.title)],
    ...stagesOf(results).map((stage) => [
      stage,
      ...results.map((result) => spent(measuredIn(result)?.stages.get(stage))),
    ]),
    ...FIGURES.map(({ name, of }) => [name, ...results.map((result) => cell(result, of))]),
  ];
  return [
    `## ${written(archive.articles)} articles of ${written(archive.issues)} issues, ${which.title}`,
    markdownTable(rows),
    ...reasons(results),
  ].join("\n\n");
}

const spent = (stage: Spent | undefined): string => {
  if (!stage) return "";
  const { seconds, processor, memory } = stage;
  return [seconds, ...(memory === undefined ? [] : [processor, megabytes(memory)])].map(written).join(" · ");
};

function cell(result: Result, of: (typeof FIGURES)[number]["of"]): string {
  const measured = measuredIn(result);
  return measured ? written(of(measured, result.archive.articles)) : "not run";
}

/** Say why a contender did not run. */
const reasons = (results: readonly Result[]): readonly string[] =>
  results.flatMap(({ contender, outcome }) =>
    "notRun" in outcome ? [`${contender.title}: ${outcome.notRun}.`] : [],
  );

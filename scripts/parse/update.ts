import { readArchive, readIssue, updateIssue } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { Archive, Issue } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { type Stages, tellStages } from "../../src/stages.ts";
import { type Progress, progressOnStderr } from "../progress/index.ts";
import { type Counts, countsOf, type Done, summary, sumOf } from "./counts.ts";
import { tell } from "./report.ts";

/** Read the pages of issues again and bring their articles up to it; files that people corrected stay as they are. */
export async function updateIssues(content: string, ids: readonly string[]): Promise<void> {
  const started = performance.now();
  const progress = await progressOnStderr();
  const stages = tellStages(progress);
  const { during, advance } = stages;
  const archive = await during("read", () =>
    readArchive(content, readIssue, (done, of) => advance("read", done, of)),
  );
  const issues = issuesToParse(archive, content, ids);
  const done = await during("parse", () => updateAll(content, archive, issues, stages, progress));
  if (issues.length > 1) console.log(summary(done, performance.now() - started));
}

function issuesToParse({ issues }: Archive, content: string, ids: readonly string[]): readonly Issue[] {
  const unknown = ids.filter((id) => !issues.some((issue) => issue.id === id));
  if (unknown.length > 0)
    throw new InputError(unknown.map((id) => `${id}: no such issue in ${content}/issues`));
  return issues.filter(({ id, pages }) => pages.length > 0 && (ids.length === 0 || ids.includes(id)));
}

async function updateAll(
  content: string,
  { settings }: Archive,
  issues: readonly Issue[],
  { advance }: Stages,
  { aside }: Progress,
): Promise<Done> {
  const colours = process.stdout.isTTY && !process.env["NO_COLOR"];
  let [counts, doubts]: [Counts, number] = [{}, 0];
  for (const [place, issue] of issues.entries()) {
    const parsed = parseIssue(issue.pages, { issue: issue.id, sections: settings.sections });
    const report = await updateIssue(content, issue, parsed);
    aside(() => {
      for (const line of tell(issue, parsed, report, colours)) console.log(line);
    });
    counts = sumOf(counts, countsOf(report));
    doubts += parsed.doubts.length;
    advance("parse", place + 1, issues.length);
  }
  return { issues: issues.length, counts, doubts };
}

import { issueIds, readArchive, readIssue, readSettings, updateIssue } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { Issue } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import type { Settings } from "../../src/settings.ts";
import { advancing, type Stages, tellStages } from "../../src/stages.ts";
import { progressOnStderr } from "../progress/index.ts";
import { countsOf, type Done, summary, sumOf } from "./counts.ts";
import { type IdleIssues, idleIssues, type Said } from "./idle.ts";
import type { ParseCommand } from "./options.ts";
import { tell } from "./report.ts";

/**
 * Read the pages of issues again and bring their articles up to it; files that people corrected stay as they are. An
 * issue that this would leave as it is, as nothing has changed since, is not read: what was said of it is said again.
 */
export async function updateIssues({ content, cache, names }: ParseCommand): Promise<void> {
  const started = performance.now();
  const progress = await progressOnStderr();
  const stages = tellStages(progress);
  const ids = await idsOf(content, names);
  const known = await readSettings(content).catch(() => undefined);
  const colours = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  const idle = known && idleIssues(content, cache, known, colours);
  const steps = await stepsFor(content, ids, idle, colours, stages);
  let done: Done = { issues: 0, counts: {}, doubts: 0 };
  await stages.during("parse", async () => {
    for (const step of steps) {
      const { lines, counts, doubts } = await step();
      progress.aside(() => {
        for (const line of lines) console.log(line);
      });
      done = { issues: done.issues + 1, counts: sumOf(done.counts, counts), doubts: done.doubts + doubts };
      stages.advance("parse", done.issues, steps.length);
    }
  });
  if (steps.length > 1) console.log(summary(done, performance.now() - started));
}

async function idsOf(content: string, names: readonly string[]): Promise<readonly string[]> {
  const ids = await issueIds(content);
  const unknown = names.filter((name) => !ids.includes(name));
  if (unknown.length > 0)
    throw new InputError(unknown.map((id) => `${id}: no such issue in ${content}/issues`));
  return names.length > 0 ? ids.filter((id) => names.includes(id)) : ids;
}

/** Does what is to be done for an issue, and says so. */
type Step = () => Said | Promise<Said>;

/** Say what has to be done, issue by issue; nothing is done before all that has to be read was read. */
async function stepsFor(
  content: string,
  all: readonly string[],
  idle: IdleIssues | undefined,
  colours: boolean,
  stages: Stages,
): Promise<readonly Step[]> {
  const left = new Set(all.filter((id) => idle?.has(id)));
  const ids = idle && all.filter((id) => !left.has(id));
  const advanced = advancing(stages, "read");
  const { settings, issues } = await stages.during("read", () =>
    readArchive(content, readIssue, { ids, advanced }),
  );
  const read = new Map(issues.map((issue) => [issue.id, issue]));
  return all.flatMap((id): readonly Step[] => {
    const issue = read.get(id);
    if (idle && left.has(id)) return [() => idle.said(id)];
    return issue && issue.pages.length > 0 ? [() => update(content, issue, settings, colours, idle)] : [];
  });
}

async function update(
  content: string,
  issue: Issue,
  { sections }: Settings,
  colours: boolean,
  idle: IdleIssues | undefined,
): Promise<Said> {
  const parsed = parseIssue(issue.pages, { issue: issue.id, sections });
  const report = await updateIssue(content, issue, parsed);
  const lines = tell(issue, parsed, report, colours);
  const said = { lines, counts: countsOf(report), doubts: parsed.doubts.length };
  idle?.keep(issue.id, report, said);
  return said;
}

import { issueIds, readArchive, readIssue, readSettings, updateIssue } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { Issue } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import type { Settings } from "../../src/settings.ts";
import { idleIssues } from "./idle.ts";
import type { ParseCommand } from "./options.ts";
import { tell } from "./report.ts";

/**
 * Read the pages of issues again and bring their articles up to it; files that people corrected stay as they are. An
 * issue that this would leave as it is, as nothing has changed since, is not read: what was said of it is said again.
 */
export async function updateIssues({ content, cache, names }: ParseCommand): Promise<void> {
  const ids = await idsOf(content, names);
  const known = await readSettings(content).catch(() => undefined);
  const colours = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  const idle = known && idleIssues(content, cache, known, colours);
  const left = new Set(ids.filter((id) => idle?.has(id)));
  const changed = ids.filter((id) => !left.has(id));
  const { settings, issues } = await readArchive(content, readIssue, known && changed);
  const read = new Map(issues.map((issue) => [issue.id, issue]));
  for (const id of ids) {
    const issue = read.get(id);
    if (idle && left.has(id)) say(idle.said(id));
    else if (issue && issue.pages.length > 0) {
      const [report, lines] = await update(content, issue, settings, colours);
      say(lines);
      idle?.keep(id, report, lines);
    }
  }
}

async function idsOf(content: string, names: readonly string[]): Promise<readonly string[]> {
  const ids = await issueIds(content);
  const unknown = names.filter((name) => !ids.includes(name));
  if (unknown.length > 0)
    throw new InputError(unknown.map((id) => `${id}: no such issue in ${content}/issues`));
  return names.length > 0 ? ids.filter((id) => names.includes(id)) : ids;
}

async function update(content: string, issue: Issue, { sections }: Settings, colours: boolean) {
  const parsed = parseIssue(issue.pages, { issue: issue.id, sections });
  const report = await updateIssue(content, issue, parsed);
  return [report, tell(issue, parsed, report, colours)] as const;
}

function say(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

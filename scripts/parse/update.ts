import { readArchive, updateIssue } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { tell } from "./report.ts";

/** Read the pages of issues again and bring their articles up to it; files that people corrected stay as they are. */
export async function updateIssues(content: string, ids: readonly string[]): Promise<void> {
  const { settings, issues } = await readArchive(content);
  const unknown = ids.filter((id) => !issues.some((issue) => issue.id === id));
  if (unknown.length > 0)
    throw new InputError(unknown.map((id) => `${id}: no such issue in ${content}/issues`));
  const colours = process.stdout.isTTY && !process.env["NO_COLOR"];
  for (const issue of issues.filter(
    ({ id, pages }) => pages.length > 0 && (ids.length === 0 || ids.includes(id)),
  )) {
    const parsed = parseIssue(issue.pages, { issue: issue.id, sections: settings.sections });
    const report = await updateIssue(content, issue, parsed);
    for (const line of tell(issue, parsed, report, colours)) console.log(line);
  }
}

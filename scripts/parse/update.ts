import { readArchive, type UpdateReport, updateIssue } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { Issue, ParsedIssue } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";

/** Read the pages of issues again and bring their articles up to it; files that people corrected stay as they are. */
export async function updateIssues(content: string, ids: readonly string[]): Promise<void> {
  const { settings, issues } = await readArchive(content);
  const unknown = ids.filter((id) => !issues.some((issue) => issue.id === id));
  if (unknown.length > 0)
    throw new InputError(unknown.map((id) => `${id}: no such issue in ${content}/issues`));
  for (const issue of issues.filter(
    ({ id, pages }) => pages.length > 0 && (ids.length === 0 || ids.includes(id)),
  )) {
    const parsed = parseIssue(issue.pages, { issue: issue.id, sections: settings.sections });
    const report = await updateIssue(content, issue.id, parsed);
    for (const line of tell(issue, parsed, report)) console.log(line);
  }
}

/** Say what was done to an issue and what is doubtful about it. */
function tell(issue: Issue, parsed: ParsedIssue, report: UpdateReport): readonly string[] {
  const { written, unchanged, kept, removed } = report;
  const counts = [
    `${parsed.articles.length} articles`,
    `${written.length} written`,
    `${unchanged.length} unchanged`,
    `${kept.length} kept as yours`,
    `${removed.length} removed`,
  ];
  return [
    `${issue.id}: ${counts.join(", ")}`,
    ...kept.flatMap(({ file, differences }) => [
      `  ${file}: kept as you corrected it; the parser reads otherwise:`,
      ...differences.map(
        ({ field, yours, parsed }) => `    ${field}: yours ${shown(yours)}, parsed ${shown(parsed)}`,
      ),
    ]),
    ...removed.map(({ id, into }) => `  ${id}: gone${into ? `, now part of ${into}` : ""}`),
    ...parsed.doubts.map(
      (doubt) => `  ${fileOf(issue, doubt.page)}:${doubt.line}: ${doubt.rule}: ${doubt.message}`,
    ),
  ];
}

function fileOf(issue: Issue, page: number): string {
  return issue.pages.find(({ number }) => number === page)?.file ?? `page ${page}`;
}

const LONGEST = 120;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

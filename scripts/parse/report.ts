import { styleText } from "node:util";
import type { Difference, NamedArticle, UpdateReport } from "../../src/archive/index.ts";
import { writeRanges } from "../../src/markdown/line-ranges.ts";
import type { Issue, LineRange, ParsedIssue } from "../../src/model.ts";
import { countsLine, countsOf } from "./counts.ts";
import { type Hunk, hunksOf } from "./hunks.ts";

/** Say what was done to an issue and what is doubtful about it. */
export function tell(
  issue: Issue,
  parsed: ParsedIssue,
  report: UpdateReport,
  colours: boolean,
): readonly string[] {
  const { write, kept, removed, beside, away } = report;
  const of = (reason: string) => write.filter((one) => one.reason === reason);
  return [
    `${issue.id}: ${countsLine(countsOf(report))}`,
    ...of("new").map((one) => `  new: ${name(one)}`),
    ...of("changed").map((one) => `  changed: ${name(one)}`),
    ...of("back").map(
      (one) =>
        `  came back: ${name(one)}: its file was gone, its lines are printed; to leave it out: npm run drop -- ${one.id}; ` +
        `if you joined it to another article, delete its file and write "formerly: [${one.id}]" there`,
    ),
    ...kept.flatMap((one) => [
      `  kept as yours: ${name(one)}: ${one.file}; the parser reads otherwise, ${shown("yours", "parsed", colours)}:`,
      ...one.differences.map((difference) => `    ${difference.field}: ${told(difference, colours)}`),
    ]),
    ...beside.map((one) => `  left as it was: ${name(one)}: the parser mixes its lines with those of yours`),
    ...away.map((one) => `  kept: ${name(one)}: its page is not held any more`),
    ...removed.map((one) => `  gone: ${name(one)}${one.into ? `: now part of ${one.into}` : ""}`),
    ...parsed.doubts.map(
      (doubt) => `  ${fileOf(issue, doubt.page)}:${doubt.line}: ${doubt.rule}: ${doubt.message}`,
    ),
  ];
}

function name({ id, title }: NamedArticle): string {
  return title === "" ? id : `${id} ${title}`;
}

function fileOf(issue: Issue, page: number): string {
  return issue.pages.find(({ number }) => number === page)?.file ?? `page ${page}`;
}

/** So much of a paragraph that only one of them has tells which it is. */
const LONGEST = 60;

/** Show a difference: `…会议由[-李明-]{+李民+}主持…`. */
function told({ yours, parsed }: Difference, colours: boolean): string {
  if (yours === undefined || parsed === undefined)
    return shown(inShort(plain(yours)), inShort(plain(parsed)), colours);
  const hunks = hunksOf(plain(yours), plain(parsed));
  return hunks.map((hunk) => inContext(hunk, colours)).join(" ");
}

function inShort(text: string): string {
  const points = [...text];
  return points.length > LONGEST
    ? `${points.slice(0, LONGEST).join("")}… (${points.length} characters)`
    : text;
}

function inContext({ before, yours, parsed, after }: Hunk, colours: boolean): string {
  return `${before}${shown(yours, parsed, colours)}${after}`;
}

/** As `git diff --word-diff` does. */
function shown(yours: string, parsed: string, colours: boolean): string {
  const [red, green] = [`[-${yours}-]`, `{+${parsed}+}`];
  return [
    yours && (colours ? styleText("red", red) : red),
    parsed && (colours ? styleText("green", green) : green),
  ].join("");
}

/** Write a value as it stands in a file, more or less. */
function plain(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (isParagraph(value)) return value.kind === "paragraph" ? value.text : `(${value.kind}) ${value.text}`;
  return isLines(value) ? writeRanges(value) : JSON.stringify(value);
}

function isParagraph(value: unknown): value is { readonly kind: string; readonly text: string } {
  return typeof value === "object" && value !== null && "text" in value && "kind" in value;
}

function isLines(value: unknown): value is readonly LineRange[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => Object(one) === one && "from" in one)
  );
}

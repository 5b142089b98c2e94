import { stringify } from "csv-stringify/sync";
import { digestOfPlain } from "../../digest.ts";
import { type Keep, keepNothing, keptData } from "../../kept-files.ts";
import { gzipped, gzippedAside, type PlannedFile } from "../../site-files.ts";
import type { ArticleEntry, Catalogue, IssueEntry } from "../catalogue/entries.ts";
import { paths } from "../urls.ts";

/** A value of an article, as JSON has it; in CSV, the items of a list stand one after another. */
type Value = string | number | boolean | readonly (string | number)[] | undefined;

/** A column of the data: its type as Frictionless Table Schema names it, and what it says. */
interface Field {
  readonly name: string;
  readonly type: "string" | "date" | "integer" | "boolean";
  readonly description: string;
  readonly value: (entry: ArticleEntry) => Value;
}

/** What is given of each article. A new one is a row here. */
const FIELDS: readonly Field[] = [
  field("id", "string", "Permanent id", ({ article }) => article.id),
  field("date", "date", "Day of publication", ({ date }) => date),
  field(
    "issue",
    "string",
    "The issue's id: the day, and a letter for a second edition",
    ({ issue }) => issue.id,
  ),
  field("page", "integer", "The page that it begins on", ({ article }) => article.page),
  field("pages", "string", "All pages that hold a part of it", ({ article }) => article.pages),
  field("kind", "string", "article, or photo for a picture with its caption", ({ article }) => article.kind),
  field("section", "string", "The page's name", ({ article }) => article.section),
  field("column", "string", "The regular column", ({ article }) => article.column),
  field("kicker", "string", "The line over the headline", ({ article }) => article.kicker),
  field("title", "string", "The headline; empty where none is printed", ({ article }) => article.title),
  field("deck", "string", "The line under the headline", ({ article }) => article.deck),
  field("reporter", "string", "Reporters", ({ article }) => article.reporter),
  field("correspondent", "string", "Correspondents", ({ article }) => article.correspondent),
  field("photographer", "string", "Photographers", ({ article }) => article.photographer),
  field("dateline", "string", "Place and day as printed", ({ article }) => article.dateline),
  field("text", "string", "The paragraphs, a line each", ({ article }) =>
    article.paragraphs.map(({ text }) => text).join("\n"),
  ),
  field("captions", "string", "The captions of its photographs", ({ article }) =>
    article.photos.map(({ caption }) => caption),
  ),
  field(
    "edited",
    "boolean",
    "Whether a person corrected the text, or wrote it",
    ({ article }) => article.edited,
  ),
  field("path", "string", "Its address on the site", ({ path }) => path),
];

function field(name: string, type: Field["type"], description: string, value: Field["value"]): Field {
  return { name, type, description, value };
}

/** Between the items of a list in CSV; no name has it. */
const BETWEEN = "; ";

/** The table is there to be counted and sorted: a spreadsheet's cell ends at 32,767 characters, and the texts are in JSONL. */
const COLUMNS = FIELDS.filter(({ name }) => name !== "text");

const FORMS: readonly {
  readonly format: "csv" | "jsonl";
  /** What stands before all articles. */
  readonly head: string;
  readonly write: (entries: readonly ArticleEntry[]) => string;
}[] = [
  { format: "csv", head: csvOf([COLUMNS.map(({ name }) => name)]), write: toCsv },
  { format: "jsonl", head: "", write: toJsonLines },
];

type Form = (typeof FORMS)[number];

/**
 * Give all articles as data, a year a file, and as a table without their texts, with a package that describes them
 * (Frictionless Data Package 1.0).
 *
 * A file is made of a gzip member for each month (RFC 1952, 2.2), so that a year need not be packed anew for an
 * issue; `keep` has the months that were packed before.
 */
export function dataFiles(catalogue: Catalogue, keep: Keep = keepNothing): readonly PlannedFile[] {
  const years = catalogue.years.flatMap(({ id: year, months }) =>
    FORMS.map((form): PlannedFile => {
      const path = paths.dataFile(year, form.format);
      const packed = months.map(({ issues }) => monthOf(issues, form, keep));
      const source = digestOfPlain(packed.map(({ source }) => source));
      const make = async () =>
        Buffer.concat([headOf(form), ...(await Promise.all(packed.map(({ make }) => make())))]);
      return { path, source, make };
    }),
  );
  const described = `${JSON.stringify(packageOf(catalogue), null, 2)}\n`;
  const path = `${paths.data}datapackage.json`;
  return [...years, { path, source: digestOfPlain(described), make: () => Buffer.from(described) }];
}

const headOf = ({ head }: Form): Uint8Array => (head === "" ? Buffer.alloc(0) : gzipped(head));

/** Pack the articles of a month. */
function monthOf(issues: readonly IssueEntry[], { format, write }: Form, keep: Keep) {
  const source = digestOfPlain(issues.map(({ summary }) => summary.articlesDigest));
  const packed = () => gzippedAside(write(issues.flatMap(({ articles }) => articles)));
  return { source, make: () => keptData(keep, `data-${source}-${format}`, packed) };
}

/** A cell that a spreadsheet would take for a formula is marked as text. */
function toCsv(entries: readonly ArticleEntry[]): string {
  const rows = entries.map((entry) =>
    COLUMNS.map(({ value }) => {
      const found = value(entry);
      return typeof found === "object" ? found.join(BETWEEN) : String(found ?? "");
    }),
  );
  return csvOf(rows);
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true },
  );
}

function toJsonLines(entries: readonly ArticleEntry[]): string {
  const lines = entries.map((entry) =>
    JSON.stringify(Object.fromEntries(FIELDS.map(({ name, value }) => [name, value(entry)]))),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function packageOf({ settings, issues, years }: Catalogue): object {
  const fields = COLUMNS.map(({ name, type, description }) => ({ name, type, description }));
  return {
    profile: "data-package",
    name: "articles",
    title: settings.title,
    ...(settings.description && { description: settings.description }),
    temporal: { from: issues[0]?.date, to: issues.at(-1)?.date },
    resources: years.flatMap(({ id: year }) =>
      FORMS.map(({ format }) => ({
        name: `articles-${year}-${format}`,
        path: paths.dataFile(year, format).slice(paths.data.length),
        format,
        compression: "gz",
        encoding: "utf-8",
        ...(format === "csv" && {
          profile: "tabular-data-resource",
          schema: { fields, primaryKey: "id", missingValues: [""] },
        }),
      })),
    ),
  };
}

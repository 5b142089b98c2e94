import { z } from "zod";
import { anyText, articleIds, lineRange, lineRanges, number, record, text } from "../markdown/fields.ts";
import { filled } from "../markdown/filled.ts";
import { writeRange, writeRanges } from "../markdown/line-ranges.ts";
import { lineEach } from "../markdown/yaml.ts";
import type { Doubt, DroppedArticle, FurnitureKind, LineRange } from "../model.ts";

/** What the program noted about an issue when its pages were read last. */
export interface IssueNotes {
  /** Articles that a person wants left out. */
  readonly dropped: readonly DroppedArticle[];
  readonly furniture: readonly (LineRange & { readonly kind: FurnitureKind })[];
  readonly doubts: readonly Doubt[];
  /** Where the lines of every article are, by its id; of those that were dropped, too. */
  readonly articles: ReadonlyMap<string, readonly LineRange[]>;
  /** The lines that an article's own file names, where they are others: a file that a person edited is never written. */
  readonly files: ReadonlyMap<string, readonly LineRange[]>;
  /** Former ids that the file of the article that holds their text does not name: old id → id. */
  readonly joined: ReadonlyMap<string, string>;
  /** The last number that an article of a page ever had. */
  readonly numbers: ReadonlyMap<number, number>;
  /** What each page was like: number → digest. */
  readonly pages: ReadonlyMap<number, string>;
}

/** The notes on an issue that was never read. */
export const NO_NOTES: IssueNotes = {
  ...{ dropped: [], furniture: [], doubts: [] },
  ...{ articles: new Map(), files: new Map(), joined: new Map(), numbers: new Map(), pages: new Map() },
};

const KINDS = ["folio", "nameplate", "credits", "jump", "other"] as const;
const LINES_BY_ID = 'lines by id, like {2022-11-22-01-04: "01:104-166, 01:311"}';

const linesById = articleIds(lineRanges, LINES_BY_ID);

/** The fields of the notes in `issue.yaml`. */
export const notesShape = {
  dropped: z
    .array(
      record({ id: text, title: z.exactOptional(anyText), lines: lineRanges }),
      "a list of dropped articles",
    )
    .default([]),
  furniture: z
    .array(record({ kind: z.enum(KINDS, `one of ${KINDS.join(", ")}`), lines: lineRange }), "a list")
    .default([]),
  doubts: z.array(record({ rule: text, page: number, line: number, message: anyText }), "a list").default([]),
  articles: linesById,
  files: linesById,
  joined: articleIds(text, "ids by former id"),
  numbers: z
    .record(z.string(), number, "numbers by page, like {1: 7}")
    .default({})
    .transform((numbers) => new Map(Object.entries(numbers).map(([page, last]) => [Number(page), last]))),
  pages: z
    .array(record({ page: number, digest: anyText }), "a list of pages")
    .default([])
    .transform((pages) => new Map(pages.map(({ page, digest }) => [page, digest]))),
};

/** The notes as they are read with `notesShape`. */
type WrittenNotes = z.output<z.ZodObject<typeof notesShape>>;

/** Give the notes that `issue.yaml` holds. */
export function notesIn({ furniture, ...notes }: WrittenNotes): IssueNotes {
  return { ...notes, furniture: furniture.map(({ kind, lines }) => ({ kind, ...lines })) };
}

/** Give the notes as they are written; what is empty is left out. */
export function plainNotes(notes: IssueNotes): Record<string, unknown> {
  const { dropped, furniture, doubts, articles, files, joined, numbers, pages } = notes;
  return {
    dropped: filled(dropped.map(({ id, title, lines }) => ({ id, title, lines: writeRanges(lines) }))),
    furniture: filled(furniture.map(({ kind, ...range }) => ({ kind, lines: writeRange(range) }))),
    doubts: filled(doubts.map(({ rule, page, line, message }) => ({ rule, page, line, message }))),
    articles: byId(articles, writeRanges),
    files: byId(files, writeRanges),
    joined: byId(joined, (id) => id),
    numbers: numbers.size > 0 ? new Map([...numbers].sort(([a], [b]) => a - b)) : undefined,
    pages: filled([...pages].sort(([a], [b]) => a - b).map(([page, digest]) => ({ page, digest }))),
  };
}

function byId<Value>(values: ReadonlyMap<string, Value>, write: (value: Value) => string): unknown {
  const rows = [...values].map(([id, value]) => [id, write(value)] as const);
  return rows.length > 0
    ? lineEach(new Map(rows.sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))))
    : undefined;
}

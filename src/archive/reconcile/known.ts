import type { LineRange, StoredArticle } from "../../model.ts";
import type { IssueNotes } from "../issue-notes.ts";
import { hasOwnLines, linesAsRead, locate } from "../locate.ts";
import { keysOf } from "../print.ts";

/** An article that the archive knows of: its file is there, or went, or a person dropped it. */
export interface KnownArticle {
  readonly id: string;
  readonly title?: string;
  /** Its lines, on the pages as they were when they were read last. */
  readonly lines: readonly LineRange[];
  readonly formerly: readonly string[];
  /** The article in its file, at its lines; missing where the file went. */
  readonly stored?: StoredArticle;
  readonly dropped: boolean;
  /** The lines that the file names. */
  readonly linesInFile: readonly LineRange[];
  /** The lines that the file named when the pages were read last. */
  readonly linesAsRead: readonly LineRange[];
  /** Whether a person gave it its lines since. */
  readonly ownLines: boolean;
  /** Lines that a person took from it since. */
  readonly givenUp: readonly LineRange[];
}

/** List the articles that the archive knows of, those with a file first. */
export function knownArticles(stored: readonly StoredArticle[], notes: IssueNotes): readonly KnownArticle[] {
  const there = new Set(stored.map(({ id }) => id));
  const dropped = notes.dropped.filter(({ id }) => !there.has(id));
  const formerly = new Set([...stored.flatMap((one) => one.formerly), ...notes.joined.keys()]);
  const accounted = new Set([...there, ...formerly, ...dropped.map(({ id }) => id)]);
  const gone = [...notes.articles].filter(([id, lines]) => lines.length > 0 && !accounted.has(id));
  const located = locate(stored, notes);
  return [
    ...stored.map((one, at) => inFile(one, located[at] as StoredArticle, notes)),
    ...gone.map(([id, lines]) => ({ ...withoutFile(id, lines, notes), dropped: false })),
    ...dropped.map(({ id, title, lines }) => ({
      ...{ ...withoutFile(id, lines, notes), dropped: true },
      ...(title !== undefined && { title }),
    })),
  ];
}

function withoutFile(id: string, lines: readonly LineRange[], { joined }: IssueNotes) {
  const formerly = [...joined].flatMap(([old, now]) => (now === id ? [old] : []));
  return { id, lines, formerly, linesInFile: [], linesAsRead: [], ownLines: false, givenUp: [] };
}

function inFile(file: StoredArticle, located: StoredArticle, notes: IssueNotes): KnownArticle {
  const ownLines = hasOwnLines(file, notes);
  // Who joins articles by hand names in `formerly` those whose files went.
  const joined = file.formerly.flatMap((id) => notes.articles.get(id) ?? []);
  const lines = [...located.lines, ...joined];
  return {
    ...{ id: file.id, title: file.title, lines, formerly: located.formerly, stored: located },
    ...{ dropped: false, ownLines, linesInFile: file.lines },
    linesAsRead: linesAsRead(file.id, notes) ?? file.lines,
    givenUp: ownLines ? missingFrom(lines, notes.articles.get(file.id) ?? []) : [],
  };
}

/** Give the lines of some ranges that others leave out, one by one. */
function missingFrom(ranges: readonly LineRange[], whole: readonly LineRange[]): readonly LineRange[] {
  const has = new Set(ranges.flatMap(keysOf));
  return whole.flatMap(({ page, ...range }) =>
    keysOf({ page, ...range }).flatMap((key, at) =>
      has.has(key) ? [] : [{ page, from: range.from + at, to: range.from + at }],
    ),
  );
}

import { isDeepStrictEqual } from "node:util";
import type { Article } from "../model.ts";

/** A field that a person corrected and the parser now reads otherwise. */
export interface Difference {
  /** The field's name; `paragraphs[2]` for a paragraph. */
  readonly field: string;
  /** What stands in the file; undefined where it has no such field. */
  readonly yours: unknown;
  /** What the parser says. */
  readonly parsed: unknown;
}

const FIELDS = [
  ...(["kind", "title", "kicker", "deck", "date", "page", "pages", "section", "column"] as const),
  ...(["reporter", "correspondent", "photographer", "dateline", "continuation", "photos", "lines"] as const),
];

/** List the fields and paragraphs in which an article of the archive differs from the parser's. */
export function differencesOf(yours: Article, parsed: Article): readonly Difference[] {
  const fields = FIELDS.map((field) => ({ field, yours: yours[field], parsed: parsed[field] }));
  const count = Math.max(yours.paragraphs.length, parsed.paragraphs.length);
  const paragraphs = Array.from({ length: count }, (_, at) => {
    return { field: `paragraphs[${at}]`, yours: yours.paragraphs[at], parsed: parsed.paragraphs[at] };
  });
  return [...fields, ...paragraphs].filter(({ yours, parsed }) => !isDeepStrictEqual(yours, parsed));
}

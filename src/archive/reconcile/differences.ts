import { isDeepStrictEqual } from "node:util";
import { diffArrays } from "diff";
import type { Article, Paragraph } from "../../model.ts";

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
  const different = fields.filter(({ yours, parsed }) => !isDeepStrictEqual(yours, parsed));
  return [...different, ...paragraphDifferences(yours.paragraphs, parsed.paragraphs)];
}

/** A paragraph more or less moves those below it, which are no differences. */
function paragraphDifferences(
  yours: readonly Paragraph[],
  parsed: readonly Paragraph[],
): readonly Difference[] {
  let [mine, its] = [0, 0];
  return hunksOf(yours.map(told), parsed.map(told)).flatMap(({ same, removed, added }) => {
    const [at, other] = [mine + same, its + same];
    [mine, its] = [at + removed, other + added];
    return Array.from({ length: Math.max(removed, added) }, (_, step) => ({
      field: `paragraphs[${at + Math.min(step, removed)}]`,
      yours: step < removed ? yours[at + step] : undefined,
      parsed: step < added ? parsed[other + step] : undefined,
    }));
  });
}

const told = ({ kind, text }: Paragraph): string => `${kind} ${text}`;

/** How many items are the same, then how many are others instead. */
interface Hunk {
  readonly same: number;
  readonly removed: number;
  readonly added: number;
}

function hunksOf(before: string[], after: string[]): readonly Hunk[] {
  const hunks = [{ same: 0, removed: 0, added: 0 }];
  for (const { removed, added, count } of diffArrays(before, after)) {
    if (!removed && !added) hunks.push({ same: count, removed: 0, added: 0 });
    const hunk = hunks.at(-1);
    if (hunk && removed) hunk.removed += count;
    if (hunk && added) hunk.added += count;
  }
  return hunks;
}

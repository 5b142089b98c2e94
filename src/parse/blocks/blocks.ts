import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import type { Block, Line } from "../printed.ts";
import { beginsBlock, readFlow } from "./flow.ts";
import { extent, FULL, INDENT, isPunctuated } from "./measure.ts";
import type { Place } from "./place.ts";
import type { Row } from "./rows.ts";
import { type Opening, openingOf, type Run, SURELY_SHORT } from "./seen.ts";
import { type ColumnWidths, columnWidths } from "./widths.ts";

/** What is known of lines before they are grouped. */
export interface Alone {
  /** Whether a line stands for itself, so that no block reaches across it. */
  readonly standsAlone: (line: Line) => boolean;
  readonly rows: ReadonlyMap<Line, Row>;
  readonly poems: ReadonlyMap<Line, Pick<Block, "role" | "rule">>;
}

/** Lines that are set together, and how they are set where the text around them tells. */
export interface Group {
  readonly lines: readonly Line[];
  /**
   * Missing where nothing stands right above or below, or the end of the column cut off what does; a name where texts of
   * the page are signed by names alone.
   */
  readonly set?: "display" | "text" | "name" | undefined;
}

/** Fewer lines are one block; up to so many are, too, where no sentence ends in them: a headline, most likely. */
const FEWEST = 2;
const HEADLINE = 5;

/**
 * Group printed lines into blocks: paragraphs or parts of them, headlines, lines that stand alone. A blank line always
 * ends a block; where there is none, the lines themselves tell.
 */
export function groupLines(
  lines: readonly Line[],
  { standsAlone, rows, poems }: Alone,
  language: Language,
): readonly Group[] {
  const stretches = splitAtBlanks(lines);
  const runs = concat(
    stretches.map((stretch) =>
      splitWhere(stretch, (before, after) => standsAlone(before) || standsAlone(after)),
    ),
  );
  const text = poems.size === 0 ? runs : runs.filter(([first]) => !poems.has(first as Line));
  const columns = columnWidths(text, {
    isPunctuated: (line) => language.marksSentences && isPunctuated(line.text, language),
    hangs: (line) => language.endsWithHanging(line.text),
    hasMarks: language.marksSentences,
  });
  const opening = openingOf(concat(text), columns, language);
  const head = runs.findIndex(([first]) => !standsAlone(first as Line));
  return concat(
    runs.map((lines, i) => {
      const next = runs[i + 1]?.[0];
      const isUnder = next?.number === (lastOf(lines)?.number ?? 0) + 1;
      const headsNext = isUnder && (rows.has(next) || poems.has(next) || isName(next, language));
      return groupRun({ lines, columns, opening, headsPage: i === head, headsNext }, language);
    }),
  );
}

/** Whether a line names the author, under the headline: by a byline, or by a name set wide. */
function isName({ text }: Line, language: Language): boolean {
  return (
    language.isBylineLine(text) ||
    (language.isSpacedName(text) && language.byline(text, "under-headline") !== null)
  );
}

function groupRun(run: Run, language: Language): readonly Group[] {
  const { lines, columns, opening } = run;
  if (opening !== "flush" && isPlainParagraph(lines, columns, language)) return [{ lines }];
  if (lines.length < FEWEST || (lines.length <= HEADLINE && !holdsText(lines, opening, language)))
    return [{ lines }];
  const places = readFlow(run, language);
  const start = (lines[0] as Line).number;
  const place = (line: Line): Place => places[line.number - start] as Place;
  const blocks = splitWhere(lines, (before, after) => beginsBlock(place(before), place(after)));
  if (blocks.length === 1) return [{ lines }];
  return blocks.map((block) => {
    const [first] = block;
    const at = place(first as Line);
    if (at === "first" && block.length === 1 && first === lastOf(lines)) return { lines: block };
    return { lines: block, set: at === "display" ? "display" : "text" };
  });
}

/**
 * Whether a few lines hold text: it ends in them, or begins under one with a lead; one is indented, or the last names who
 * wrote it. Where no mark ends any, either may be.
 */
function holdsText(lines: readonly Line[], opening: Opening, language: Language): boolean {
  const isIndented = opening === "indented" && lines.slice(1).some(({ indent }) => indent >= INDENT);
  return (
    isIndented ||
    !language.marksSentences ||
    lines.some(
      ({ text }, index) => language.endsSentence(text) || (index > 0 && language.lead(text) !== null),
    ) ||
    language.close(language.joinLines(lines.map(({ text }) => text))) !== null
  );
}

/** Whether a run is surely one paragraph, as most are: full lines between the first and the last. */
function isPlainParagraph(run: readonly Line[], columns: ColumnWidths, language: Language): boolean {
  const missing = (line: Line | undefined): number => (line ? columns(line) - extent(line) : 0);
  const inside = run.slice(1, -1);
  return (
    missing(run[0]) < SURELY_SHORT &&
    inside.every((line) => line.indent < INDENT && Math.abs(missing(line)) < FULL) &&
    !language.endsSentence(lastOf(inside)?.text ?? "")
  );
}

/** Part lines where blank ones stand. */
export function splitAtBlanks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === "") groups.push([]);
    else lastOf(groups)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function splitWhere(
  group: readonly Line[],
  cut: (before: Line, after: Line) => boolean,
): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  let before: Line | undefined;
  for (const line of group) {
    if (!before || cut(before, line)) parts.push([line]);
    else lastOf(parts)?.push(line);
    before = line;
  }
  return parts;
}

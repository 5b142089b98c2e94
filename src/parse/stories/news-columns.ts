import type { SetBlock } from "../blocks/set-block.ts";
import type { ColumnKind, Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Gap } from "./gaps.ts";
import { displaysIn, type Walk } from "./steps.ts";

/** A column of short news: the gap where it begins and the last in it. */
export interface NewsColumn {
  readonly from: number;
  readonly last: number;
  /** How many items stand in it. */
  readonly items: number;
}

/** An item of a column: the gap before the passage that it ends with, its characters, and what it is. */
interface Item {
  readonly end: number;
  readonly length: number;
  readonly kind: ColumnKind;
  /** What tells where it ends, or begins: who signs it; its mark, where nobody does; the place that its headline says first; or its headline, in brackets, run into its text. */
  readonly form: "signed" | "marked" | "placed" | "run-in";
}

/** More passages than an item has. */
const LONGEST = 9;
/** A passage with its reporter and a headline that was run into it, in characters. */
const RUN_IN = 60;
/** An item that nobody signs has no more paragraphs. */
const PARAGRAPHS = 2;
/** A turn of an interview is marked by its words. */
const LETTER = /[\p{L}\p{N}]/u;
/** So many items with a mark are a column under any name. */
const FEWEST = 3;
/** How much longer than any other an item may be. */
const LONGER = 2;

/**
 * Find columns of short news or letters, which papers print under one name, as one article. Each item has a headline
 * of its own and is signed at its end, or a mark; the column ends with the last item that has, and is no longer than the others.
 *
 *     新闻速递 | headline, text, （name） | headline, text, （name） | …
 *
 * Where the name was set apart from its column, among other headlines, the most items in a row are it. `begins` says
 * where articles do.
 */
export function findNewsColumns(
  { steps, rest }: Walk,
  gaps: readonly Gap[],
  begins: (gap: number) => boolean,
  language: Language,
): readonly NewsColumn[] {
  const columns: NewsColumn[] = [];
  const apart = kindsAmong(displaysIn(rest), language);
  for (const from of steps.keys()) {
    const { displays } = gaps[from] as Gap;
    const kinds = kindsAmong(displays, language);
    const kind = kinds[0] ?? (headsItems(gaps, from, language) ? "news" : undefined);
    const column = kind && columnFrom(gaps, from, kind, language);
    if (column) columns.push(column);
    else if (displays.length > 1) apart.push(...kinds);
  }
  for (const kind of apart) {
    const isFree = (gap: number): boolean =>
      begins(gap) && !columns.some(({ from, last }) => from <= gap && gap <= last);
    const row = longestRow(gaps, kind, isFree, language);
    if (row) columns.push(row);
  }
  return columns;
}

/** Whether a display, whatever it says, is right over several items that begin with the same mark. */
function headsItems(gaps: readonly Gap[], from: number, language: Language): boolean {
  const [over, ...others] = gaps.slice(from, from + FEWEST);
  if (!language.makesUpHeadlines || !over || others.length < FEWEST - 1 || over.displays.length === 0)
    return false;
  const mark = over.after.text[0] ?? "";
  return (
    isMarked(over, language) &&
    !LETTER.test(mark) &&
    over.before?.text[0] !== mark &&
    others.every(({ displays, after }) => displays.length === 0 && after.text[0] === mark)
  );
}

function kindsAmong(displays: readonly SetBlock[], language: Language): ColumnKind[] {
  return displays.flatMap((block) => language.columnOf(block.text) ?? []);
}

/** The items in a row that begin with a gap, if there are several and none is much longer than the others. */
function columnFrom(
  gaps: readonly Gap[],
  from: number,
  kind: ColumnKind,
  language: Language,
): NewsColumn | undefined {
  const items: Item[] = [];
  for (let start = from; start === from || isHeaded(gaps[start], language); ) {
    const item = itemFrom(gaps, start, language);
    if (item?.kind !== kind || (items[0] && items[0].form !== item.form)) break;
    if (items.length > 0 && item.length > LONGER * lengthOf(items)) break;
    if (items.length > 0 && beginsAnother(gaps[from], gaps[start])) break;
    items.push(item);
    start = item.end + 1;
  }
  const [first, ...others] = items;
  if (!first || first.length > LONGER * lengthOf(others)) return undefined;
  return { from, last: lastOf(items)?.end ?? first.end, items: items.length };
}

/** Whether an item stands under a display and has another mark than the first of its column: `●…`, `时人行踪 | ▲…`. */
function beginsAnother(first: Gap | undefined, gap: Gap | undefined): boolean {
  const [mark = "", other = ""] = [first?.after.text[0], gap?.after.text[0]];
  const areMarks = ![mark, other].some((character) => LETTER.test(character));
  return gap !== undefined && gap.displays.length > 0 && areMarks && mark !== other;
}

/** The length of the longest. */
function lengthOf(items: readonly Item[]): number {
  return items.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Whether an item begins with a mark, or with a headline, which may be set as the text is, and names neither a reporter nor a column. */
function isHeaded(gap: Gap | undefined, language: Language): boolean {
  if (!gap || kindsAmong(gap.displays, language).length > 0) return false;
  const { displays, after } = gap;
  if (isMarked(gap, language)) return true;
  if (displays.length === 0 && language.beginsWithHeadline(after.text)) return true;
  const isHeadline = after.text.length < RUN_IN && !language.endsSentence(after.text);
  return (displays.length > 0 || isHeadline) && language.byline(after.text, "lead") === null;
}

/** Whether an item has a mark in place of a headline: `●区残联发放轮椅。（张明）`. */
function isMarked({ after }: Gap, language: Language): boolean {
  return language.opensParagraph(after.text);
}

/** The item whose headline says first where it is from, as those of its column do, to the next headline: `港口镇：夏收颗粒归仓`. */
function itemOfPlace(gaps: readonly Gap[], from: number, language: Language): Item | undefined {
  const headline = lastOf(gaps[from]?.displays ?? [])?.text ?? "";
  if (!language.beginsWithPlace(headline)) return undefined;
  const next = gaps.findIndex(({ displays }, gap) => gap > from && displays.length > 0);
  const texts = gaps.slice(from, next < 0 ? gaps.length : next).map(({ after }) => after.text);
  const last = lastOf(texts) ?? "";
  const isEnded = language.endsSentence(last) || language.close(last) !== null;
  if (texts.length > PARAGRAPHS || !isEnded) return undefined;
  return { end: from + texts.length - 1, length: texts.join("").length, kind: "news", form: "placed" };
}

/** The item that begins at a gap: to a signature in brackets, before any headline. */
function itemFrom(gaps: readonly Gap[], from: number, language: Language): Item | undefined {
  let length = gaps[from]?.after.text.length ?? 0;
  const first = gaps[from];
  const isRunIn = length < RUN_IN && language.close(first?.after.text ?? "") === null;
  if (first && isMarked(first, language)) {
    const next = gaps[from + 1]?.after.text ?? "";
    const unsigned = language.close(first.after.text) === null && !language.closesAlone(next);
    if (unsigned ? language.endsSentence(first.after.text) : language.close(first.after.text) !== null)
      return { end: from, length, kind: "news", form: unsigned ? "marked" : "signed" };
  }
  if (first && language.beginsWithHeadline(first.after.text))
    return { end: from, length, kind: "news", form: "run-in" };
  const placed = itemOfPlace(gaps, from, language);
  if (placed) return placed;
  for (let end = from + 1; end < Math.min(gaps.length, from + LONGEST); end++) {
    const { displays, after } = gaps[end] as Gap;
    if (displays.length > 0 && !(isRunIn && end === from + 1)) return undefined;
    length += after.text.length;
    if (language.close(after.text) !== null)
      return { end, length, kind: language.isSenderLine(after.text) ? "letters" : "news", form: "signed" };
  }
  return undefined;
}

/** The most items in a row, of those that begin where they may. */
function longestRow(
  gaps: readonly Gap[],
  kind: ColumnKind,
  mayBegin: (gap: number) => boolean,
  language: Language,
): NewsColumn | undefined {
  let longest: NewsColumn | undefined;
  for (const gap of gaps.keys()) {
    const column = mayBegin(gap) ? columnFrom(gaps, gap, kind, language) : undefined;
    if (column && column.items > (longest?.items ?? 0)) longest = column;
  }
  return longest;
}

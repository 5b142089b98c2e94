import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";

/** Shorter paragraphs say too little about the width of their column. */
const TELLING_LINES = 5;
const TELLING_SENTENCES = 3;
/** How many blocks away a neighbour may stand in the same column. */
const REACH = 12;
/** A line that differs from its column by less, in ems, is full: punctuation is squeezed, digits are half an em. */
export const FULL = 1.1;
/** A line this much shorter than its column, in ems, was not set full. */
export const SHORT = 1.6;
/** An explicit indent, in ems. */
export const INDENT = 1.5;
/** How far the first line of a paragraph is indented in Chinese papers, also where extraction dropped the indent. */
export const LOST_INDENT = 2;
const INDENT_SLACK = 0.8;
/** How much wider a mark that hangs makes a line, in ems. */
export const HANGING = 1;

/** The width of a line with its indent, in ems. */
export function extent(line: Line): number {
  return line.width + line.indent;
}

/**
 * Tell the measure (the width of a full line, in ems) of the column that each block stands in.
 *
 * A paragraph shows it by its lines; a headline or a single line takes it from the nearest paragraphs before
 * and after. Gives both where they differ, for a block between two columns may belong to either; none on a page
 * without paragraphs. Where all full lines of a paragraph end with marks that may hang, its neighbours say whether they do.
 */
export function measures(
  blocks: readonly (readonly Line[])[],
  language: Language,
): readonly (readonly number[])[] {
  const told = blocks.map((block) => ownMeasure(block, language));
  const sure = told.map((measure) => (measure?.isSure ? measure.ems : undefined));
  const own = told.map((measure, index) => {
    if (!measure || measure.isSure) return measure?.ems;
    const wider = measure.ems + HANGING;
    return around(sure, index).find((ems) => Math.abs(ems - wider) < HANGING / 2) ?? measure.ems;
  });
  return own.map((measure, index) => (measure === undefined ? [...new Set(around(own, index))] : [measure]));
}

/** The nearest measures before and after a block, where there are any. */
function around(known: readonly (number | undefined)[], index: number): readonly number[] {
  return [nearest(known, index, -1), nearest(known, index, 1)].filter((measure) => measure !== undefined);
}

/** Whether a text has a comma or an end of sentence in it. Long headlines have none; they are set as wide as they please. */
export function isPunctuated(text: string, language: Language): boolean {
  return (
    language.endsPause(text) ||
    language.endsSentence(text) ||
    language.pauses(text) > 0 ||
    language.holdsStatement(text)
  );
}

/** How wide a block shows its column to be; not surely, where the only full lines end with marks that may hang. */
interface OwnMeasure {
  readonly ems: number;
  readonly isSure: boolean;
}

/** Whether lines are text, by their marks; where it has none, by their length together. */
function isText(block: readonly Line[], language: Language): boolean {
  if (language.marksSentences) return block.some(({ text }) => isPunctuated(text, language));
  return language.endsStatement(language.joinLines(block.map(({ text }) => text)));
}

/** The second widest line, as wide as without a mark that may hang: the widest may stick out. */
function ownMeasure(block: readonly Line[], language: Language): OwnMeasure | undefined {
  if (!isText(block, language)) return undefined;
  const ended = !language.marksSentences || language.endsSentence((lastOf(block) as Line).text);
  if (block.length < (ended ? TELLING_SENTENCES : TELLING_LINES)) return undefined;
  let widest = 0;
  let second = 0;
  let widestWithout = 0;
  for (const line of block) {
    const hangs = language.endsWithHanging(line.text);
    const width = extent(line) - (hangs ? HANGING : 0);
    second = Math.max(second, Math.min(widest, width));
    widest = Math.max(widest, width);
    if (!hangs) widestWithout = Math.max(widestWithout, width);
  }
  const ems = block.length >= TELLING_LINES && widest - second > FULL ? second : widest;
  return { ems, isSure: widestWithout >= ems };
}

function nearest(own: readonly (number | undefined)[], index: number, step: number): number | undefined {
  for (let i = index + step, hops = 0; i >= 0 && i < own.length && hops < REACH; i += step, hops++) {
    if (own[i] !== undefined) return own[i];
  }
  return undefined;
}

/** Whether a line fills its column. */
export function isFull(line: Line, measure: readonly number[]): boolean {
  return measure.some((ems) => Math.abs(extent(line) - ems) <= FULL);
}

/** Whether a line reaches the end of its column, or sticks out; none that was set short does. */
export function reachesEnd(line: Line, measure: readonly number[]): boolean {
  return measure.some((ems) => extent(line) > ems - SHORT);
}

/** Whether a line is as much shorter than its column as the first line of a paragraph is indented. */
export function isIndented(line: Line, measure: readonly number[]): boolean {
  return (
    line.indent >= INDENT || measure.some((ems) => Math.abs(ems - LOST_INDENT - line.width) <= INDENT_SLACK)
  );
}

import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Passage } from "../passages/passages.ts";

/** The place before a passage, with all that is known there. */
export interface Gap {
  readonly before: Passage | undefined;
  readonly between: readonly SetBlock[];
  /** Those that are set to be seen. */
  readonly displays: readonly SetBlock[];
  readonly after: Passage;
  /** How well the text after it goes on the text before by its words: −1 not at all, to 1.5. */
  readonly kinship: number;
  /** How much of the display before the passage the passage says itself: 0 to 1. */
  readonly repeated: number;
}

/** The text of the display nearest to the passage after a gap; empty where there is none. */
export function nearest(gap: Gap): string {
  return lastOf(gap.displays)?.text ?? "";
}

/** The letters of the display nearest to the passage after a gap. */
export function displayed(gap: Gap): string {
  return nearest(gap).replace(/[^\p{L}\p{N}]/gu, "");
}

export function hasDisplay(gap: Gap): boolean {
  return gap.displays.length > 0;
}

/** Whether the first display in a gap stands after a blank line. */
export function isSetApart(gap: Gap): boolean {
  return gap.displays[0]?.afterBlank === true;
}

/** Whether the display in a gap begins with a mark: `▲石榴镇举行农机安全检查`. */
export function isMarked(gap: Gap, language: Language): boolean {
  return language.opensParagraph(nearest(gap));
}

/** So many gaps tell how a page is set, and so many of its paragraphs are lines where no column broke them. */
const TELLING = 6;
const LINES = 0.9;

/** Whether the paragraphs of a page are lines, whole. */
export function areLines(gaps: readonly Gap[]): boolean {
  const lines = gaps.filter(({ after }) => after.blocks.length === 1 && after.blocks[0]?.lines.length === 1);
  return gaps.length >= TELLING && lines.length >= LINES * gaps.length;
}

/** Whether a blank line stands before few of the paragraphs of such a page: those that begin articles. */
export function doBlanksPart(gaps: readonly Gap[]): boolean {
  const inside = gaps.filter(({ before }) => before !== undefined);
  const blank = inside.filter((gap) => isSetApart(gap) || gap.after.blocks[0]?.afterBlank === true);
  return areLines(gaps) && blank.length > 0 && blank.length < 0.5 * inside.length;
}

/** A brief has a paragraph, or two, of so many characters together. */
const BRIEF = { passages: 1.5, characters: 120 };

/** Whether the text after some gaps is no longer than so many briefs. */
export function holdsLittle(gaps: readonly Gap[], briefs: number): boolean {
  const characters = gaps.reduce((sum, { after }) => sum + after.text.length, 0);
  return gaps.length <= BRIEF.passages * briefs && characters <= BRIEF.characters * briefs;
}

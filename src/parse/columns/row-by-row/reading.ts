import { isBetween } from "../turn.ts";
import { type Strand, stateOf } from "../woven/strands.ts";

/** What a line does in its place: it goes on the text there, begins another, or is set to be seen. */
export type Kind = "goes-on" | "begins" | "shown";

/** A place of the page, from left to right, where columns and headlines stand one under another, and what is last there. */
export interface Slot {
  /** Tells it from the others: the first line that stood there. */
  readonly id: number;
  /** The text, or the lines that are set to be seen. */
  readonly strand: Strand;
  readonly isShown: boolean;
  /** How many lines after the one before it the last line came; 0 where none was. */
  readonly gap: number;
}

/** Where the lines up to one stand: a list whose last comes first, which readings that agree on the others share. */
export interface Step {
  readonly line: number;
  readonly slot: number;
  readonly kind: Kind;
  readonly up: Step | undefined;
}

/** One way to read a page up to some line. */
export interface Reading {
  readonly weight: number;
  /** From left to right, and which of them had the last line. */
  readonly slots: readonly Slot[];
  readonly at: number;
  /** The last line that was set to be seen; −1 where none was, as if one stood over the page. */
  readonly shownLast: number;
  readonly trail: Step | undefined;
}

/** What a reading may do with the next line. */
export interface Move {
  readonly reading: Reading;
  readonly weight: number;
  readonly kind: Kind;
  /** The place; where it is a new one it stands before those that were there. */
  readonly to: number;
  readonly isNew: boolean;
  readonly strand: Strand;
}

/** So often a column is left out in its turn, until it has ended; and a headline, whose lines are higher than those of text. */
const SKIPS = 3;
const SHOWN_SKIPS = 8;
/** So many lines after a headline the texts under it begin. */
const LONG = 9;

export const START: Reading = {
  weight: 0,
  slots: [],
  at: -1,
  shownLast: -1,
  trail: undefined,
};

/** Read a page on with a move. */
export function readOn({ reading, weight, kind, to, isNew, strand }: Move, line: number): Reading {
  const { slots, at, shownLast, trail } = reading;
  const last = isNew ? undefined : (slots[to] as Slot);
  const gap = last && kind === "goes-on" ? line - last.strand.place : 0;
  const own: Slot = { id: last?.id ?? line, strand, isShown: kind === "shown", gap };
  const others = isNew
    ? slots
    : slots.map((slot, index) => (isBetween(index, at, to, slots.length) ? passed(slot) : slot));
  const placed = isNew ? others.toSpliced(to, 0, own) : others.with(to, own);
  const open = placed.filter(isOpen);
  return {
    weight,
    slots: open,
    at: open.indexOf(own),
    shownLast: kind === "shown" ? line : shownLast,
    trail: { line, slot: own.id, kind, up: trail },
  };
}

function passed(slot: Slot): Slot {
  return { ...slot, strand: { ...slot.strand, skips: slot.strand.skips + 1 } };
}

function isOpen({ strand, isShown }: Slot): boolean {
  return strand.skips < (isShown ? SHOWN_SKIPS : SKIPS);
}

/** Whether a line comes not long after one that was set to be seen. */
export function isUnderShown({ shownLast }: Reading, line: number): boolean {
  return line - shownLast <= LONG;
}

/** What a reading depends on from here on. */
export function keyOf(reading: Reading, line: number): string {
  const states = reading.slots.map(
    ({ strand, isShown, gap }) => `${stateOf(strand)}${isShown ? "#" : ""}${gap}`,
  );
  return `${states.join()}|${reading.at}|${isUnderShown(reading, line) ? reading.shownLast : ""}`;
}

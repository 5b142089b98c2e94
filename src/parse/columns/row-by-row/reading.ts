import type { Linked } from "../strands/beam.ts";
import { type Strand, stateOf } from "../strands/strands.ts";
import { isBetween } from "../strands/turn.ts";
import { isOpen, type Slot, skipped } from "./slots.ts";

/** What a line does in its place: it goes on the text there, begins another, or is set to be seen. */
export type Kind = "goes-on" | "begins" | "shown";

/** Where the lines up to one stand. */
export interface Step extends Linked<Step> {
  readonly line: number;
  readonly slot: number;
  readonly kind: Kind;
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
    : slots.map((slot, index) => (isBetween(index, at, to, slots.length) ? skipped(slot) : slot));
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

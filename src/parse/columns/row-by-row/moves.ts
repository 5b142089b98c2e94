import { remember } from "../../remember.ts";
import type { GoOn } from "../strands/going-on.ts";
import type { LineWords } from "../strands/line-words.ts";
import type { Piece } from "../strands/piece.ts";
import { beginStrand, changedStrand } from "../strands/strands.ts";
import { isUnderShown, type Move, type Reading } from "./reading.ts";
import { NEVER, type Shown } from "./shown.ts";
import { type Slot, weighSkip } from "./slots.ts";

/** The next line, and what is known of it and of those before it. */
export interface Next {
  readonly line: number;
  readonly pieces: readonly Piece[];
  /** What it looks like. */
  readonly shown: Shown;
  readonly goOn: GoOn;
  readonly words: LineWords;
}

/** Places beside one another at most. */
const SLOTS = 10;
/** Not to come so many lines after the one before as that one did, for each line more or less. */
const UNSTEADY = -0.64;
const MOST_UNSTEADY = 3;
/** To open a place; for a text not long after a headline, under which several columns begin. */
const OPENED = -4;
const OPENED_UNDER_SHOWN = -2;
/** To begin a text under what is set to be seen; under another text, and where that does not end a sentence. */
const UNDER_SHOWN = -1;
const UNDER_TEXT = -4;
const UNDER_CUT = -7;
const LEAD = 2;
const BEGINS_INSIDE = -3;
/** To show something under what is shown, if it goes on there; under a text, and where that does not end a sentence. */
const SHOWN_UNDER_SHOWN = -0.5;
const SHOWN_WORDS = 0.5;
const SHOWN_UNDER_TEXT = -1;
const SHOWN_UNDER_CUT = -4;

/** Tells what a reading may do with the next line: the places come in turn, from left to right. */
export function mover(next: Next): (reading: Reading) => readonly Move[] {
  // Readings share most of their places.
  const gainsIn = remember((slot: Slot) =>
    slot.isShown ? gainsUnderShown(slot, next) : gainsUnderText(slot, next),
  );
  return (reading) => {
    const { slots, at } = reading;
    const moves: Move[] = [];
    const add = (to: number, isNew: boolean, before: number, { kind, strand, gain }: Gain): void => {
      if (gain !== NEVER) moves.push({ reading, weight: before + gain, kind, to, isNew, strand });
    };
    let weight = reading.weight;
    for (let i = 1; i <= slots.length; i++) {
      const to = (at + i) % slots.length;
      const slot = slots[to] as Slot;
      for (const gain of gainsIn(slot)) add(to, false, weight, gain);
      weight += weighSkip(slot);
    }
    if (slots.length < SLOTS)
      for (const gain of gainsOfOpening(reading, next)) add(at + 1, true, reading.weight, gain);
    return moves;
  };
}

/** What a move adds to the weight of a reading. */
interface Gain extends Pick<Move, "kind" | "strand"> {
  readonly gain: number;
}

function gainsUnderText({ strand, gap }: Slot, { line, pieces, shown, goOn }: Next): readonly Gain[] {
  const { ends } = pieces[strand.place] as Piece;
  const longer = goOn(strand, line);
  const off = gap === 0 ? 0 : Math.min(MOST_UNSTEADY, Math.abs(line - strand.place - gap));
  const own = beginStrand(line, line, pieces[line] as Piece);
  return [
    { kind: "goes-on", strand: longer.strand, gain: longer.weight + UNSTEADY * off + shown.asText },
    {
      kind: "begins",
      strand: own,
      gain: (ends ? UNDER_TEXT : UNDER_CUT) + asBeginning(pieces[line] as Piece, shown),
    },
    { kind: "shown", strand: own, gain: shown.asShown + (ends ? SHOWN_UNDER_TEXT : SHOWN_UNDER_CUT) },
  ];
}

function gainsUnderShown({ strand }: Slot, { line, pieces, shown, words }: Next): readonly Gain[] {
  const own = changedStrand(beginStrand(line, line, pieces[line] as Piece), { before: strand });
  const begins = UNDER_SHOWN + words.kin(strand, line) + asBeginning(pieces[line] as Piece, shown);
  const goesOn = SHOWN_UNDER_SHOWN + SHOWN_WORDS * words.across(strand.place, line);
  return [
    { kind: "begins", strand: own, gain: begins },
    { kind: "shown", strand: own, gain: shown.asShown + goesOn },
  ];
}

function gainsOfOpening(reading: Reading, { line, pieces, shown }: Next): readonly Gain[] {
  const piece = pieces[line] as Piece;
  const strand = beginStrand(line, line, piece);
  const opened = isUnderShown(reading, line) ? OPENED_UNDER_SHOWN : OPENED;
  return [
    { kind: "begins", strand, gain: opened + asBeginning(piece, shown) },
    { kind: "shown", strand, gain: shown.asShown + OPENED },
  ];
}

function asBeginning({ isLead, beginsInside }: Piece, { asText }: Shown): number {
  return asText + (isLead ? LEAD : 0) + (beginsInside ? BEGINS_INSIDE : 0);
}

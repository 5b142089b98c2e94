import type { Alike } from "./alike.ts";
import { type Move, weighBlock, weighMeeting } from "./moves.ts";
import type { TextBlock } from "./text-blocks.ts";

/** The next block of text, with all that the readings of a page have in common there. */
export interface Next {
  readonly here: TextBlock;
  /** Its place among those of its page. */
  readonly place: number;
  /** What its words say for a thread. */
  readonly alike: Alike;
  /** What it says for each move by itself. */
  readonly alone: Readonly<Record<Move, number>>;
  readonly meet: (end: TextBlock) => Met;
}

/** How the next block of text stands to one that it may follow. */
export interface Met {
  /** How well it goes on the paragraph that is cut there; null where it cannot, or nothing is cut. */
  readonly seam: number | null;
  /** What both together say for each move that follows it. */
  readonly stay: number;
  readonly resume: number;
}

/** How well a block of text goes on the paragraph that another one begins; null where it cannot. */
export type WeighSeam = (from: TextBlock, to: TextBlock) => number | null;

/** Look at the next block of text. */
export function lookAtNext(here: TextBlock, place: number, alike: Alike, weighSeam: WeighSeam): Next {
  const look = (end: TextBlock): Met => {
    const seam = end.isCut ? weighSeam(end, here) : null;
    const meeting = { here, end, seam };
    return { seam, stay: weighMeeting.stay(meeting), resume: weighMeeting.resume(meeting) };
  };
  const met: Met[] = [];
  const meet = (end: TextBlock): Met => {
    met[end.index] ??= look(end);
    return met[end.index] as Met;
  };
  const alone = {
    stay: weighBlock.stay(here),
    resume: weighBlock.resume(here),
    begin: weighBlock.begin(here),
  };
  return { here, place, alike, alone, meet };
}

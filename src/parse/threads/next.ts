import type { Alike } from "./alike.ts";
import { type Move, type WeighThread, weighBlock, weighMeeting } from "./moves.ts";
import type { TextBlock } from "./text-blocks.ts";

/** The next block of text, with all that the readings of a page have in common there. */
export interface Next {
  readonly here: TextBlock;
  /** Its place among those of its page. */
  readonly place: number;
  /** What its words say for a thread. */
  readonly alike: Alike;
  /** What the threads say for a move. */
  readonly weighThread: WeighThread;
  /** What it says for each move by itself. */
  readonly alone: Readonly<Record<Move, number>>;
  /** How it stands to another: as well as it can before it is sure how. */
  readonly meet: (end: TextBlock) => Met;
  readonly meetSurely: (end: TextBlock) => Met;
}

/** How the next block of text stands to one that it may follow. */
export interface Met {
  /** How well it goes on the paragraph that is cut there; null where it cannot, or nothing is cut. */
  readonly seam: number | null;
  /** What both together say for each move that follows it. */
  readonly stay: number;
  readonly resume: number;
  /** Whether that is sure, or only the most that it may come to. */
  readonly isSure: boolean;
}

/** How well a block of text goes on the paragraph that another one begins: at most, and surely, which takes long to tell. */
export interface SeamWeight {
  readonly atMost: number;
  readonly surely: () => number;
}

/** Weighs how well a block of text goes on the paragraph that another one begins; null where it cannot. */
export type WeighSeam = (from: TextBlock, to: TextBlock) => SeamWeight | null;

/** Look at the next block of text. */
export function lookAtNext(
  here: TextBlock,
  place: number,
  alike: Alike,
  weighSeam: WeighSeam,
  weighThread: WeighThread,
): Next {
  const seamFrom = (end: TextBlock): SeamWeight | null => (end.isCut ? weighSeam(end, here) : null);
  const look = (end: TextBlock, seam: number | null, isSure: boolean): Met => {
    const meeting = { here, end, seam };
    return { seam, stay: weighMeeting.stay(meeting), resume: weighMeeting.resume(meeting), isSure };
  };
  const met: Met[] = [];
  const meet = (end: TextBlock): Met => {
    const known = met[end.index];
    if (known) return known;
    const seam = seamFrom(end);
    const found = look(end, seam?.atMost ?? null, seam === null);
    met[end.index] = found;
    return found;
  };
  const meetSurely = (end: TextBlock): Met => {
    const known = meet(end);
    if (known.isSure) return known;
    const found = look(end, (seamFrom(end) as SeamWeight).surely(), true);
    met[end.index] = found;
    return found;
  };
  const alone = {
    stay: weighBlock.stay(here),
    resume: weighBlock.resume(here),
    begin: weighBlock.begin(here),
  };
  return { here, place, alike, weighThread, alone, meet, meetSurely };
}

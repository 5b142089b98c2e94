import { concat } from "../../lists.ts";
import type { Print } from "../print.ts";
import type { Part, Piece } from "../strands/piece.ts";
import type { Step } from "./reading.ts";

/** What stands together in a place: a text with the headline over it. */
type Segment = Step[];

/** Print what stands together in the order in which it begins, a blank line around each line that is set to be seen. */
export function printSlots(steps: readonly Step[], pieces: readonly Piece[]): Print {
  const parts = concat(segmentsOf(steps).map((segment) => partsOf(segment, pieces)));
  return { lines: parts.map(({ text }) => text), numbers: parts.map(({ row }) => row + 1) };
}

function segmentsOf(steps: readonly Step[]): readonly Segment[] {
  const segments: Segment[] = [];
  const open = new Map<number, Segment>();
  for (const step of steps) {
    const over = open.get(step.slot);
    const goesOn = over && (step.kind === "goes-on" || over.at(-1)?.kind === "shown");
    const segment = goesOn ? over : [];
    if (!goesOn) segments.push(segment);
    segment.push(step);
    open.set(step.slot, segment);
  }
  return segments;
}

function partsOf(segment: Segment, pieces: readonly Piece[]): readonly Part[] {
  return segment.flatMap((step, index) => {
    const { parts } = pieces[step.line] as Piece;
    const over = segment[index - 1];
    const isApart = over === undefined || over.kind === "shown" || step.kind === "shown";
    return isApart ? [{ row: (parts[0] as Part).row, text: "" }, ...parts] : parts;
  });
}

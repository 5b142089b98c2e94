import { concat, lastOf } from "../../lists.ts";
import type { Print } from "../print.ts";
import type { Part, Piece } from "../strands/piece.ts";
import type { Shown, Woven } from "./pieces.ts";
import type { Group } from "./unweave.ts";

/** Print columns one under another, each under what is set to be seen over it, a blank line over what stands apart. */
export function printColumns({ pieces, shown }: Woven, groups: readonly Group[]): Print {
  let left = shown;
  const printed = groups.map(({ columns, end }) => {
    const over = left.filter(({ place }) => place <= end);
    left = left.slice(over.length);
    return partsOf(columns, over, pieces);
  });
  const parts = withoutDoubleBlanks(concat([...printed, partsOfShown(left)]));
  return { lines: parts.map(({ text }) => text), numbers: parts.map(({ row }) => row + 1) };
}

function partsOf(
  columns: Group["columns"],
  shown: readonly Shown[],
  pieces: readonly Piece[],
): readonly Part[] {
  let left = shown;
  const printed = columns.map((column) => {
    const first = column[0] as number;
    const over = left.filter(({ place }) => place <= first);
    left = left.filter(({ place }) => place > first);
    const parts = concat(column.map((place) => (pieces[place] as Piece).parts));
    const isUnderByline = lastOf(over)?.isApart === false;
    return concat([isUnderByline ? [] : blankOver(parts), partsOfShown(over), parts]);
  });
  return concat([...printed, partsOfShown(left)]);
}

function partsOfShown(shown: readonly Shown[]): readonly Part[] {
  return concat(
    shown.map(({ parts, isApart }) =>
      isApart ? concat([blankOver(parts), parts, blankOver(parts)]) : parts,
    ),
  );
}

function blankOver(parts: readonly Part[]): readonly Part[] {
  return [{ row: (parts[0] as Part).row, text: "" }];
}

function withoutDoubleBlanks(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ text }, index) => text !== "" || (index > 0 && parts[index - 1]?.text !== ""));
}

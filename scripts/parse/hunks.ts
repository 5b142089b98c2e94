import { diffChars } from "diff";

/** Where two texts differ, with what stands on both sides of it. */
export interface Hunk {
  readonly before: string;
  readonly yours: string;
  readonly parsed: string;
  readonly after: string;
}

/** Characters of context on either side. */
const CONTEXT = 10;

/** Differences with fewer characters between them are told as one. */
const APART = 3;

/** Texts with more differences have little in common. */
const MOST_CHANGES = 600;

/** A piece of both texts: the same in both, or one of them instead of the other. */
interface Piece {
  readonly yours: string;
  readonly parsed: string;
  readonly same: boolean;
}

/** Find where two texts differ, character by character. */
export function hunksOf(yours: string, parsed: string): readonly Hunk[] {
  const pieces = joined(piecesOf(yours, parsed));
  return pieces.flatMap((piece, at) => {
    if (piece.same) return [];
    const before = lastOf(pieces[at - 1]?.yours ?? "", CONTEXT);
    const after = firstOf(pieces[at + 1]?.yours ?? "", CONTEXT);
    return [{ before, yours: piece.yours, parsed: piece.parsed, after }];
  });
}

function piecesOf(yours: string, parsed: string): readonly Piece[] {
  const changes = diffChars(yours, parsed, { maxEditLength: MOST_CHANGES });
  if (!changes) return [{ yours, parsed, same: false }];
  return changes.map(({ value, added, removed }) => ({
    yours: added ? "" : value,
    parsed: removed ? "" : value,
    same: !added && !removed,
  }));
}

/** Join differences that stand close to each other. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const inside = at > 0 && at < pieces.length - 1;
    const same = piece.same && !(inside && [...piece.yours].length < APART);
    const last = joined.at(-1);
    if (!last || last.same !== same) joined.push({ ...piece, same });
    else {
      const both = { yours: last.yours + piece.yours, parsed: last.parsed + piece.parsed, same };
      joined.splice(-1, 1, both);
    }
  }
  return joined;
}

function lastOf(text: string, count: number): string {
  const points = [...text];
  return points.length > count ? `…${points.slice(-count).join("")}` : text;
}

function firstOf(text: string, count: number): string {
  const points = [...text];
  return points.length > count ? `${points.slice(0, count).join("")}…` : text;
}

import { rememberPlaces } from "../remember.ts";
import { kinshipOf } from "../words/kinship.ts";
import type { TextsInRow } from "../words/texts-in-row.ts";
import { likenessAmong } from "../words/topics.ts";
import type { Words } from "../words/words.ts";
import type { Step } from "./steps.ts";

/** What the passages of a page tell of one another, up to the nearest signs that an article begins. */
export interface Kin {
  /** How well what follows a gap goes on what stands before it: about −1 not at all, to 1.5. */
  readonly kinship: (gap: number) => number;
  /**
   * How much better the passages right after and before a gap go with what stands beyond them than with one another's
   * side: above 0 the text turns to something else there, and not a paragraph sooner or later. About −2 to 2.
   */
  readonly turn: (gap: number) => number;
}

/** How much text before and after a gap tells whether both are about the same, in characters. */
const BEFORE = 600;
const AFTER = 300;
/** How much tells where the text turns. */
const AROUND = 1500;

/** Find how the passages of a page go on one another; `signs` holds what says of each that an article begins with it. */
export function kinAmong(
  steps: readonly Step[],
  { pairs, postings, vectors }: TextsInRow,
  signs: readonly (string | null)[],
  { commonness }: Words,
): Kin {
  const likeness = likenessAmong(pairs, commonness, postings);
  const lengths = steps.map(({ passage }) => passage.text.length);

  /** How well the passages from a gap on go on those before it, each given by the first and the one after the last. */
  const goOn = rememberPlaces((gap) =>
    rememberPlaces((from) =>
      rememberPlaces((to) => {
        if (from >= gap || gap >= to) return 0;
        const shared = Math.max(-1, Math.min(1.5, likeness(from, gap, to)));
        return kinshipOf(shared, vectors.closenessAt(gap, from, to));
      }),
    ),
  );
  /** How far back so much text reaches from a passage, itself not counted; it ends with the passage that has a sign. */
  const back = (passage: number, characters: number): number => {
    let from = passage;
    for (let said = 0; from > 0 && said < characters && !signs[from]; from--) said += lengths[from - 1] ?? 0;
    return from;
  };
  const ahead = (passage: number, characters: number): number => {
    let to = passage;
    for (let said = 0; to < steps.length && said < characters && !signs[to]; to++) said += lengths[to] ?? 0;
    return to;
  };
  return {
    kinship(gap) {
      const from = back(Math.max(0, gap - 1), BEFORE - (lengths[gap - 1] ?? 0));
      const to = ahead(gap + 1, AFTER - (lengths[gap] ?? 0));
      return goOn(gap)(from)(to);
    },
    turn(gap) {
      const [from, to] = [back(gap - 1, AROUND), ahead(gap + 1, AROUND)];
      const after = to > gap + 1 ? goOn(gap + 1)(gap)(to) - goOn(gap)(from)(gap + 1) : 0;
      const before = from < gap - 1 ? goOn(gap - 1)(from)(gap) - goOn(gap)(gap - 1)(to) : 0;
      return after + before;
    },
  };
}

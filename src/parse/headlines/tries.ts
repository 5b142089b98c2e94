import { firstLine } from "../printed.ts";
import type { Step } from "../stories/steps.ts";

/** What came of the gaps of a page where it was arranged in other ways; each is known by the texts around it. */
export interface Tries {
  /** Look up the gaps before the steps of a page. */
  readonly among: (steps: readonly Step[]) => TriedGaps;
}

/** The gaps before the steps of a page, with what came of those that were tried. */
export interface TriedGaps {
  /** Whether a gap stands between texts between which one was tried before. */
  readonly isKnown: (gap: number) => boolean;
  /** Whether it is known, and fitted better the other way than by itself. */
  readonly isTurned: (gap: number) => boolean;
  /** Keep what came of those that were not known yet. */
  readonly keep: (isTurned: (gap: number) => boolean) => void;
}

/**
 * Keep in mind what came of trying the gaps of a page, from way to way: most texts are the same in all of them, and what
 * was settled between two texts is not tried again. Trying takes the longest of all on a page read in several ways.
 */
export function tries(): Tries {
  const turned = new Map<string, boolean>();
  return {
    among(steps) {
      const keys = steps.map((step, index) => `${markOf(steps[index - 1])}|${markOf(step)}`);
      const keyOf = (gap: number): string => keys[gap] as string;
      return {
        isKnown: (gap) => turned.has(keyOf(gap)),
        isTurned: (gap) => turned.get(keyOf(gap)) === true,
        keep(isTurned) {
          for (const [gap, key] of keys.entries()) if (!turned.has(key)) turned.set(key, isTurned(gap));
        },
      };
    },
  };
}

/** Where a page is read in one way only nothing has to be kept in mind. */
export const NO_TRIES: Tries = {
  among: () => ({ isKnown: () => false, isTurned: () => false, keep: () => {} }),
};

/** What tells the text of a step from all others of its page: where its blocks begin, and how long they are. */
function markOf(step: Step | undefined): string {
  return (step?.passage.blocks ?? [])
    .map((block) => `${firstLine(block).number}+${block.lines.length}`)
    .join(" ");
}

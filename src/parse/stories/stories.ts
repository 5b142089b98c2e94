import type { SetBlock } from "../blocks/label.ts";
import type { Language } from "../language.ts";
import type { Element } from "../passages/passages.ts";
import { type Parted, partGap, type Step, type Walk } from "./steps.ts";
import type { Verdict } from "./verdicts.ts";

/** What belongs to one article on one page. */
export interface Story {
  readonly page: number;
  /** Which passages of the page: from the first to before the second. */
  readonly from: number;
  readonly to: number;
  /** Passages and crossheads, in reading order; the first is a passage. */
  readonly parts: readonly Element[];
  /** Displays, bylines and jump lines right before the first passage: its headline, most likely. */
  readonly head: readonly SetBlock[];
  /** Captions, bylines and jump lines inside and right after it. */
  readonly around: readonly SetBlock[];
  /** How surely an article begins here, and the rule that said so. */
  readonly verdict: Verdict;
}

/** What a page comes to: stories, and the blocks that stand away from any. */
export interface Division {
  readonly stories: readonly Story[];
  readonly strays: readonly SetBlock[];
}

/**
 * Divide a page into stories at the steps where articles begin.
 *
 *     headline | lead … text | crosshead | text | caption | headline | lead … text | strays
 *     └──────────────── a story ──────────────────────────┘└──── the next ────────┘
 */
export function divide(
  { steps, rest }: Walk,
  cuts: readonly number[],
  verdicts: readonly Verdict[],
  language: Language,
): Division {
  const gaps = [...cuts.map((cut) => (steps[cut] as Step).between), rest].map((gap) =>
    partGap(gap, language),
  );
  const stories = cuts.map((from, k) => {
    const to = cuts[k + 1] ?? steps.length;
    const { head } = gaps[k] as Parted;
    const { tail } = gaps[k + 1] as Parted;
    return tellStory(steps.slice(from, to), { from, to, head, tail, verdict: verdicts[from] as Verdict });
  });
  const [first, last] = [gaps[0] as Parted, gaps.at(-1) as Parted];
  const before = stories.length > 0 ? first.tail : [];
  const after = stories.length > 0 ? last.head : [...last.tail, ...last.head];
  return { stories, strays: [...before, ...gaps.flatMap((gap) => gap.strays), ...after] };
}

interface Frame extends Pick<Story, "from" | "to" | "head" | "verdict"> {
  readonly tail: readonly SetBlock[];
}

function tellStory(steps: readonly Step[], { tail, ...frame }: Frame): Story {
  const inside = steps.slice(1).flatMap((step) => step.between);
  return {
    ...frame,
    page: steps[0]?.passage.blocks[0]?.lines[0]?.page ?? 0,
    parts: steps.flatMap(({ between, passage }, i) => {
      return i === 0 ? [passage] : [...between.filter((block) => block.role === "display"), passage];
    }),
    around: [...inside.filter((block) => block.role !== "display"), ...tail],
  };
}

import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import { type Element, joinPassages, type Passage } from "../passages/passages.ts";
import { rememberPlaces } from "../remember.ts";
import { findFirstCrosshead } from "./first-crosshead.ts";
import { displaysIn, partGap, type Step, type Walk } from "./steps.ts";
import { FROM_PAGE, NEWS_COLUMN, type Verdict } from "./verdict.ts";

/** What belongs to one article on one page. */
export interface Story {
  readonly page: number;
  /** Which passages of the page: from the first to before the second. */
  readonly from: number;
  readonly to: number;
  /** Passages and crossheads, in reading order; the first is a passage, but in a column of short news or under a crosshead. */
  readonly parts: readonly Element[];
  /** Displays, bylines and jump lines right before the first passage: its headline, most likely. */
  readonly head: readonly SetBlock[];
  /** Captions, bylines and jump lines inside and right after it. */
  readonly around: readonly SetBlock[];
  /** How surely an article begins here, and the rule that said so. */
  readonly verdict: Verdict;
}

/** Whether a story has its headline on its own page, and not where it began. */
export function isHeadedHere({ verdict }: Story): boolean {
  return verdict.rule !== FROM_PAGE;
}

/** What a page comes to: stories, and the blocks that stand away from any. */
export interface Division {
  readonly stories: readonly Story[];
  readonly strays: readonly SetBlock[];
}

/** Divides a page into stories that begin with the passages `cuts`; what is the same in two divisions is one object. */
export type Divide = (cuts: readonly number[]) => Division;

/**
 * Divide a page into stories at the steps where articles begin.
 *
 *     headline | lead … text | crosshead | text | caption | headline | lead … text | strays
 *     └──────────────── a story ──────────────────────────┘└──── the next ────────┘
 */
export function divider({ steps, rest }: Walk, verdicts: readonly Verdict[], language: Language): Divide {
  const partedBefore = rememberPlaces((step) =>
    partGap(steps[step]?.between ?? rest, steps[step]?.passage, language),
  );
  const parted = steps.map(partStep);
  const tellAt = rememberPlaces((from) =>
    rememberPlaces((to) =>
      tellStory(
        parted,
        {
          from,
          to,
          head: partedBefore(from).head,
          tail: partedBefore(to).tail,
          verdict: verdicts[from] as Verdict,
        },
        language,
      ),
    ),
  );
  return (cuts) => {
    const ends = [...cuts.slice(1), steps.length];
    const stories = cuts.map((from, k) => tellAt(from)(ends[k] as number));
    const first = partedBefore(cuts[0] ?? steps.length);
    const last = partedBefore(steps.length);
    const before = stories.length > 0 ? first.tail : [];
    const after = stories.length > 0 ? last.head : [...last.tail, ...last.head];
    const strays = [...cuts, steps.length].map((step) => partedBefore(step).strays);
    return { stories, strays: concat([before, ...strays, after]) };
  };
}

interface Frame extends Pick<Story, "from" | "to" | "head" | "verdict"> {
  readonly tail: readonly SetBlock[];
}

/** A passage inside a story, with what stands before it: crossheads are parts of the text, all else is not. */
interface PartedStep extends Pick<Story, "parts" | "around"> {
  readonly passage: Passage;
}

function partStep({ between, passage }: Step): PartedStep {
  return {
    passage,
    parts: [...displaysIn(between), passage],
    around: between.filter((block) => block.role !== "display"),
  };
}

function tellStory(
  steps: readonly PartedStep[],
  { from, to, head, tail, verdict }: Frame,
  language: Language,
): Story {
  const { passage } = steps[from] as PartedStep;
  const later = steps.slice(from + 1, to);
  const crossheads =
    verdict.rule === NEWS_COLUMN
      ? displaysIn(underName(head, passage, language))
      : firstCrosshead(head, passage, later, language);
  const parts: Element[] = [...crossheads, passage];
  const around: SetBlock[] = [];
  for (const step of later) {
    append(parts, step, language);
    around.push(...step.around);
  }
  around.push(...tail);
  return {
    page: passage.blocks[0]?.lines[0]?.page ?? 0,
    from,
    to,
    parts,
    head: crossheads.length === 0 ? head : head.filter((block) => !crossheads.includes(block)),
    around,
    verdict,
  };
}

/** Add a step to a story. What runs on is the rest of the paragraph before it, for no article begins there. */
function append(parts: Element[], { parts: own, passage }: PartedStep, language: Language): void {
  const last = lastOf(parts);
  if (passage.runsOn && own.length === 1 && last?.role === "passage")
    parts[parts.length - 1] = joinPassages(last, passage, language);
  else parts.push(...own);
}

/** The crosshead that a text begins with, or the name of its summary; none stands over a lead. */
function firstCrosshead(
  head: readonly SetBlock[],
  passage: Passage,
  later: readonly PartedStep[],
  language: Language,
): readonly SetBlock[] {
  const name = lastOf(head);
  if (name?.role === "display" && language.namesSummary(name.text)) return [name];
  const crossheads = concat(later.map(({ parts }) => parts.slice(-2, -1)));
  const below = crossheads.filter((part): part is SetBlock => part.role === "display");
  const first = findFirstCrosshead(head, passage, below, language);
  return first ? [first] : [];
}

/** What stands under the name of a column: the headline of its first item. */
function underName(head: readonly SetBlock[], { text }: Passage, language: Language): readonly SetBlock[] {
  const named = head.findLastIndex((block) => language.columnOf(block.text) !== null);
  return named < 0 && language.opensParagraph(text) ? [] : head.slice(named + 1);
}

import { PULL_QUOTE } from "../blocks/pull-quotes.ts";
import type { Language } from "../language.ts";
import type { Passage } from "../passages/passages.ts";
import { type Gap, hasDisplay } from "./gaps.ts";
import type { Verdict } from "./verdict.ts";

/**
 * How much surer an article begins with a pull quote, under a headline and where nothing stands over it: of 310 that the
 * issues of known articles have, 296 stand at the beginning of theirs.
 */
const SHOWN = 2;
const BARE = 5;

/** Signs that stand under the pull quotes of the article that begins with these. */
const UNDER: readonly (string | null | undefined)[] = ["lead", "after-byline"];

/** Whether a text stands right under a pull quote, and is most likely the one that this was taken out of. */
export function isUnderPullQuote(gap: Gap): boolean {
  return gap.before !== undefined && isPullQuote(gap.before) && !hasDisplay(gap);
}

function isPullQuote({ blocks }: Passage): boolean {
  return blocks[0]?.rule === PULL_QUOTE;
}

/** Lift the sign of an article under its pull quotes to the first of these, with which it begins. */
export function liftSigns(
  gaps: readonly Gap[],
  signs: readonly (string | null)[],
): readonly (string | null)[] {
  const lifted = [...signs];
  for (let index = gaps.length - 1; index > 0; index--) {
    const sign = lifted[index];
    if (!UNDER.includes(sign) || !isUnderPullQuote(gaps[index] as Gap)) continue;
    lifted[index] = null;
    lifted[index - 1] ??= sign as string;
  }
  return lifted;
}

/** Whether an article begins in a gap, where a pull quote may follow; a text without an end over it may be one, too. */
export function weighPullQuote(gap: Gap, verdict: Verdict, language: Language): Verdict {
  if (!gap.before || !isPullQuote(gap.after) || !language.endsSentence(gap.before.text)) return verdict;
  if (hasDisplay(gap)) return { ...verdict, weight: verdict.weight + SHOWN };
  return { weight: verdict.weight + BARE, rule: PULL_QUOTE };
}

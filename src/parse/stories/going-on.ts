import { isOfLines } from "../blocks/in-lines.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { type Gap, hasDisplay } from "./gaps.ts";
import { SURE, type Verdict } from "./verdict.ts";

/** A line of verse, of a table or of a list under another. */
const UNDER_LINE: Verdict = { weight: -SURE, rule: "under-line" };

/** The answer under the letter of a reader, signed though it is: `江小勤读者：…`. */
const ANSWER: Verdict = { weight: -SURE, rule: "answer" };

/** Say why an article goes on after a gap, whatever stands before it; null where that is not told. `sign`: one that it does not. */
export function goingOn(gap: Gap, sign: string | null | undefined, language: Language): Verdict | null {
  if (gap.before && !hasDisplay(gap) && language.answersReader(gap.after.text)) return ANSWER;
  return !sign && isUnderLine(gap) ? UNDER_LINE : null;
}

function isUnderLine({ before, between, after }: Gap): boolean {
  const [first] = after.blocks;
  const over = before && lastOf(before.blocks);
  return between.length === 0 && first !== undefined && isOfLines(first) && over?.rule === first.rule;
}

import { FIELD } from "../blocks/fields.ts";
import type { Language } from "../language.ts";
import type { TextsInRow } from "../words/texts-in-row.ts";
import type { Words } from "../words/words.ts";
import {
  areDispatches,
  LEAST_LEAD,
  startsApart,
  weighAfterClose,
  weighBare,
  weighBareLead,
  weighCut,
} from "./bare-gaps.ts";
import { weighDisplays } from "./crossheads.ts";
import { type Gap, hasDisplay } from "./gaps.ts";
import { closesBefore, isAnswer, isUnderLine, isUnderNote } from "./goes-on.ts";
import { standsOverLead } from "./over-lead.ts";
import { hasField, type PageGaps, seeGaps, signBefore } from "./page-gaps.ts";
import { isUnderPullQuote, weighPullQuote } from "./pull-quotes.ts";
import type { Walk } from "./steps.ts";
import { surroundingsOf } from "./surroundings.ts";
import { AFTER_CLOSE, AFTER_CUT, NEWS_COLUMN, SURE, type Verdict } from "./verdict.ts";

/** A gap, where it is judged. */
interface Place {
  readonly gap: Gap;
  readonly index: number;
  readonly sign: string | null;
  readonly page: PageGaps;
  readonly words: Words;
  readonly language: Language;
}

type Judge = (place: Place) => Verdict | null;

/** The article before goes on, by a rule. */
const goesOn = (rule: string): Verdict => ({ weight: -SURE, rule });

/** Who says whether an article begins in a gap, in order of precedence: the first that knows. */
const JUDGES: readonly Judge[] = [
  // Where fields name the headlines, nothing else begins an article.
  ({ gap, index, page: { namesHeadlines } }) =>
    namesHeadlines ? { weight: index === 0 || hasField(gap) ? SURE : -SURE, rule: FIELD } : null,
  ({ index, page: { columns } }) => {
    const column = columns.find(({ from, last }) => from <= index && index <= last);
    return column ? { weight: column.from === index ? SURE : -SURE, rule: NEWS_COLUMN } : null;
  },
  ({ index, page: { gaps }, language }) => (isUnderNote(gaps, index, language) ? goesOn("under-note") : null),
  ({ gap, language }) => (isAnswer(gap, language) ? goesOn("answer") : null),
  ({ gap, sign }) => (sign === null && isUnderLine(gap) ? goesOn("under-line") : null),
  ({ gap, sign }) => (sign === null && isUnderPullQuote(gap) ? goesOn("under-pull-quote") : null),
  judgeLead,
  // What is a crosshead by how it is set is weighed as one, though its frame follows a cut.
  (place) => (place.sign === AFTER_CUT && place.page.areSetIn(place.gap.displays) ? weighGap(place) : null),
  ({ gap, index, sign, page: { kin }, language }) =>
    sign === AFTER_CUT ? { weight: weighCut(gap, kin.turn(index), language), rule: sign } : null,
  ({ gap, sign }) => {
    const weight = sign === AFTER_CLOSE ? weighAfterClose(gap) : null;
    return weight === null ? null : { weight, rule: AFTER_CLOSE };
  },
  ({ sign }) => (sign === null ? null : { weight: SURE, rule: sign }),
  ({ gap, language }) => (closesBefore(gap, language) ? goesOn("close") : null),
  weighGap,
];

/** Weigh whether an article begins where no sign says so, nor that it goes on. */
function weighGap({ gap, index, page, words, language }: Place): Verdict {
  if (hasDisplay(gap)) {
    const surroundings = surroundingsOf(page, index, words, language);
    const weight = weighDisplays(gap, surroundings, language);
    return weighPullQuote(gap, { weight, rule: "display" }, language);
  }
  const apart = page.isTight && startsApart(gap, language);
  return weighPullQuote(gap, weighBare(gap, page.kin.turn(index), apart, language), language);
}

/** A lead begins an article, but for one under the points of its report, or right after a text that it may go on. */
function judgeLead({ gap, index, sign, page: { gaps, signs }, words, language }: Place): Verdict | null {
  if (sign !== "lead") return null;
  if (!language.makesUpHeadlines) {
    const begun = gaps[signBefore(signs, index)];
    return begun && isDispatch(begun, gap, language) ? goesOn("dispatch") : null;
  }
  const over = gaps.slice(signBefore(signs, index), index);
  if (standsOverLead(over, gaps.slice(index), words, language)) return { weight: LEAST_LEAD, rule: sign };
  return gap.between.length === 0 ? { weight: weighBareLead(gap, language), rule: sign } : null;
}

/**
 * Whether a lead stands right under a text that was wired, too, as it was: early papers set several dispatches under one
 * headline, and leave none without.
 */
function isDispatch(begun: Gap, { before, between, after }: Gap, language: Language): boolean {
  const isBare = before !== undefined && !between.some(({ role }) => role === "display");
  return isBare && areDispatches(begun.after.text, after.text, language);
}

/** Judge for each step whether an article begins with it; `texts` are those of its passages. */
export function findBeginnings(
  walked: Walk,
  texts: TextsInRow,
  words: Words,
  language: Language,
): readonly Verdict[] {
  const page = seeGaps(walked, texts, words, language);
  return page.gaps.map((gap, index) =>
    judge({ gap, index, sign: page.signs[index] ?? null, page, words, language }),
  );
}

function judge(place: Place): Verdict {
  for (const judgeBy of JUDGES) {
    const verdict = judgeBy(place);
    if (verdict) return verdict;
  }
  return goesOn("none");
}

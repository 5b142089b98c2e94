import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import type { Words } from "../words/words.ts";
import { type Gap, hasDisplay } from "./gaps.ts";

/** More characters than are run into a lead. */
const LONGEST_RUN_IN = 120;
/** Points have more characters together than a headline, and stand in so few paragraphs. */
const LEAST_POINTS = 60;
const MOST_POINTS = 6;
/** So much of what they say, the first paragraphs under them say again. */
const SAID_AGAIN = 0.7;
const FIRST_PARAGRAPHS = 12;

/**
 * Whether what stands `over` a lead, from the sign before it on, goes with the text `from` that lead on: it is no article
 * by itself, for none of it ends a sentence.
 */
export function standsOverLead(
  over: readonly Gap[],
  from: readonly Gap[],
  words: Words,
  language: Language,
): boolean {
  return isRunIn(over, from, language) || arePoints(sinceDisplay(over), from, words, language);
}

/** What stands under the last display. */
function sinceDisplay(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.slice(Math.max(0, gaps.findLastIndex(hasDisplay)));
}

/** Whether none of the texts is whole, and nothing but displays stands between them and the lead. */
function areOpen(over: readonly Gap[], from: readonly Gap[], language: Language): boolean {
  const between = concat([...over.slice(1), ...from.slice(0, 1)].map((gap) => gap.between));
  const isWhole = (text: string): boolean =>
    language.endsSentence(text) || language.close(text) !== null || language.jump(text) !== null;
  return between.every(({ role }) => role === "display") && !over.some(({ after }) => isWhole(after.text));
}

/**
 * Whether texts are run into a first lead: a headline, or what the article comes to:
 *
 *     本报讯（记者 黎建）阳性主要在外包装 | 本报北京11月25日电（记者 申少铁）抽检结果昨日公布。…
 */
function isRunIn(over: readonly Gap[], from: readonly Gap[], language: Language): boolean {
  const texts = over.map(({ after }) => after.text);
  const isShort = texts.join("").length < LONGEST_RUN_IN;
  return isShort && language.lead(texts[0] ?? "") !== null && areOpen(over, from, language);
}

/**
 * Whether texts are the points of a speech or a decision, as they are set over the report, which says them again:
 *
 *     ■全面贯彻新发展理念，…推动高质量发展 | ■坚持以人民为中心，…守住底线 | 新华社北京10月24日电 …
 */
function arePoints(
  over: readonly Gap[],
  from: readonly Gap[],
  { share, pairsOfRun }: Words,
  language: Language,
): boolean {
  const texts = over.map(({ after }) => after.text);
  if (texts.length === 0 || texts.length > MOST_POINTS || texts.join("").length < LEAST_POINTS) return false;
  const report = from.slice(0, FIRST_PARAGRAPHS).map(({ after }) => after.text);
  return areOpen(over, from, language) && share(pairsOfRun(texts), pairsOfRun(report)) > SAID_AGAIN;
}

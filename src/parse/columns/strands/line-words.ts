import type { Language } from "../../language.ts";
import { learnUsage } from "../../words/usage.ts";
import { type Kin, kinOf } from "./kin.ts";
import { matterOf } from "./matter.ts";

/** What the words of a page tell of its lines, which are asked for by their places. */
export interface LineWords {
  /** How well a line goes on another in the middle of a sentence: about −2 to 9. */
  readonly across: (last: number, next: number) => number;
  /** How usual it is that a paragraph begins as a line does: −1 to 5. */
  readonly begins: (place: number) => number;
  /** How well a line goes on its column by what it says again of it, and by its matter: about −2 to 4. */
  readonly kin: Kin;
}

const WORD_ACROSS = 2;
const NO_WORD_ACROSS = -0.5;
const USUAL = 0.7;
const MEETING = 0.6;
const MEET_INSIDE = 1.5;
const SAID = 0.8;
const MATTER = 5.5;

/** Learn how the lines of a page may go on one another. */
export function learnLines(texts: readonly string[], language: Language): LineWords {
  const usage = learnUsage(texts);
  const said = kinOf(texts);
  const matter = matterOf(texts, language);
  const weigh = (first: string, second: string): number =>
    (language.wordsAcross([[first, second]])[0] ? WORD_ACROSS : NO_WORD_ACROSS) +
    USUAL * usage.meeting(first, second) +
    MEETING * language.weighMeeting(first, second) +
    (language.meetInside(first, second) ? MEET_INSIDE : 0);
  let known = new Map<number, number>();
  let asked = -1;
  return {
    across(last, next) {
      if (asked !== next) known = new Map();
      asked = next;
      const weight = known.get(last) ?? weigh(texts[last] as string, texts[next] as string);
      known.set(last, weight);
      return weight;
    },
    begins: (place) => MEETING * language.weighMeeting("", texts[place] as string),
    kin: (strand, place) => SAID * said(strand, place) + MATTER * matter(strand, place),
  };
}

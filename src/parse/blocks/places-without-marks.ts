import type { Evidence } from "./place.ts";
import { type SeenLine, SURELY_SHORT } from "./seen.ts";

/** No item, but a place over several, is so short, in characters: `●蘇州`. */
const PLACE = 6;
const headsItem = ({ line, overText }: SeenLine): boolean => overText || line.text.length <= PLACE;

/** What speaks for a place where no mark ends a sentence: a line that is not full ends its paragraph, or is a headline. */
export const WITHOUT_MARKS: readonly Evidence[] = [
  {
    rule: "filled-without-marks",
    places: ["display"],
    weight: -3,
    strength: (s, l) => (!l.marksSentences || (!l.makesUpHeadlines && s.bare)) && s.missing < SURELY_SHORT,
  },
  {
    rule: "item-over-text",
    places: ["display"],
    weight: 5,
    strength: (s, l) =>
      !l.marksSentences && s.missing >= SURELY_SHORT && headsItem(s) && l.opensParagraph(s.line.text),
  },
  {
    rule: "title-without-marks",
    places: ["inside", "last", "only"],
    weight: -8,
    strength: (s, l) => !l.marksSentences && (l.isKicker(s.line.text) || l.isNoticeTitle(s.line.text)),
  },
  {
    rule: "first-line-without-marks",
    places: ["last"],
    weight: -3,
    strength: (s, l) => !l.marksSentences && s.opensRun,
  },
  {
    rule: "one-line-without-marks",
    places: ["only"],
    weight: -2,
    strength: (s, l) => !l.marksSentences && !l.opensParagraph(s.line.text),
  },
];

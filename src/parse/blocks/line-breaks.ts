import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";

/** Two lines of a block that is set to be seen, one right under the other. */
export interface LinePair {
  readonly above: Line;
  readonly below: Line;
  /** Whether a third one stands under them. */
  readonly isOverLine: boolean;
  /** Whether a word of the dictionary lies across the two. */
  readonly isWordAcross: boolean;
  /** How many letters on either side of their meeting, up to `MEETING`, stand together in the text of the page. */
  readonly inText: number;
}

interface Evidence {
  readonly rule: string;
  /** Positive: each is a part of its own. Negative: a text goes on in the second. */
  readonly weight: number;
  readonly holds: (pair: LinePair, language: Language) => boolean;
}

/** Most lines that are set to be seen are the kicker, headline or deck of some article, whole. */
const PARTS = 2.5;
/** How many letters on either side of the place where two lines meet are looked for in the text. */
export const MEETING = 4;
/** The name of a column is no longer, in ems, nor is the end of most headlines that had no room for it. */
const LABEL = 6;
/** How wide a line is at most, of the one under it, for it to have been broken on purpose; and how much narrower, in ems. */
const NARROW = 2 / 3;
const LESS = 2;

const isNarrow = ({ above, below }: LinePair): boolean =>
  above.width <= Math.min(NARROW * below.width, below.width - LESS);
const isShort = ({ below }: LinePair): boolean => below.width <= LABEL;
const meet = ({ above, below, isWordAcross, inText }: LinePair, language: Language): boolean =>
  isWordAcross || inText > 1 || language.meetInside(above.text, below.text);
const isOver = ({ above }: LinePair, language: Language): boolean =>
  language.isKicker(above.text) || language.endsBeforeHeadline(above.text);

/** The weights are near those of a logistic regression over 10,865 pairs of lines of which it is known. */
const EVIDENCE: readonly Evidence[] = [
  { rule: "word-across", weight: -2.5, holds: (pair) => pair.isWordAcross },
  { rule: "mark-inside", weight: -2.5, holds: ({ above, below }, l) => l.meetInside(above.text, below.text) },
  {
    rule: "quotation-across",
    weight: -2.5,
    holds: ({ above, below }, l) => l.openings(above.text) > 0 && l.openings(below.text) < 0,
  },
  { rule: "phrase-of-text", weight: -2.1, holds: ({ inText }) => inText === 2 || inText === 3 },
  { rule: "long-phrase-of-text", weight: -2.8, holds: ({ inText }) => inText === MEETING },
  { rule: "hardly-ends", weight: -1.8, holds: ({ above }, l) => l.hardlyEnds(above.text) },
  { rule: "hardly-begins", weight: -1.5, holds: ({ below }, l) => l.hardlyBegins(below.text) },
  { rule: "speaks-for-the-one-above", weight: -6, holds: ({ below }, l) => l.speaksFor(below.text) },
  {
    rule: "cannot-end",
    weight: -1.5,
    holds: (pair, l) => l.goesOnBelow(pair.above.text) && !isOver(pair, l),
  },
  { rule: "kicker", weight: 1.5, holds: isOver },
  { rule: "deck", weight: 2, holds: ({ below }, l) => l.isDeck(below.text) || l.tellsWhoCame(below.text) },
  { rule: "rubric", weight: 1.4, holds: ({ above }, l) => l.endsWithRubric(above.text) },
  { rule: "rubric-below", weight: -2.5, holds: ({ below }, l) => l.isRubric(below.text) },
  { rule: "broken-for-the-sense", weight: 2.5, holds: isNarrow },
  {
    rule: "narrower",
    weight: 1.7,
    holds: (pair) => !isNarrow(pair) && pair.above.width < pair.below.width - 1,
  },
  { rule: "as-wide", weight: -1.1, holds: ({ above, below }) => Math.abs(above.width - below.width) <= 1 },
  { rule: "far-narrower-below", weight: -0.8, holds: ({ above, below }) => below.width < above.width / 2 },
  { rule: "short-below", weight: -2.5, holds: isShort },
  {
    rule: "label-below",
    weight: 1.4,
    holds: (pair, l) => isShort(pair) && pair.isOverLine && !meet(pair, l),
  },
];

/** Whether two lines are parts of their own, and none of one headline in two lines: log-odds. */
export function weighLineBreak(pair: LinePair, language: Language): number {
  return EVIDENCE.reduce((sum, { weight, holds }) => (holds(pair, language) ? sum + weight : sum), PARTS);
}

import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import { type Heading, headingText } from "./headings.ts";
import { weighSize } from "./type-size.ts";

/** More than what words say. */
const SURELY = 100;
/** The headline is set larger than its kicker and deck: log-odds. */
const LARGER = 3;
/** Of three lines or more the first is a kicker and the last a deck, most likely: log-odds. */
const BETWEEN = 4;

/**
 * Put the headings together that stand over one article and were set apart, as kicker, headline and deck:
 *
 *     第二届运河文化节筹备工作全面展开     kicker
 *
 *     运河灯会月底亮灯                   headline
 *
 *     共设十二个展区，免费向市民开放       deck
 */
export function putTogether(headings: readonly Heading[], language: Language): Heading {
  const parts = joinLines(headings, language);
  const at = headlineAmong(parts, language);
  const { kicker, title, deck } = parts[at] as Heading;
  const over = parts.slice(0, at).map(headingText);
  const under = parts.slice(at + 1).map(headingText);
  return {
    kicker: joined([...over, kicker]),
    title,
    deck: joined([deck, ...under]),
    blocks: concat(parts.map(({ blocks }) => blocks)),
  };
}

/** Make one of two where the first cannot end. */
function joinLines(headings: readonly Heading[], language: Language): readonly Heading[] {
  const parts: Heading[] = [];
  for (const heading of headings) {
    const above = lastOf(parts);
    const goesOn = above && !above.deck && !heading.kicker && language.goesOnBelow(above.title);
    if (goesOn) parts.splice(-1, 1, continued(above, heading, language));
    else parts.push(heading);
  }
  return parts;
}

/** A heading with the rest of its headline, and what stands under that. */
export function continued(
  { kicker, title, deck, blocks }: Heading,
  rest: Heading,
  language: Language,
): Heading {
  return {
    kicker,
    title: language.joinHeadline([title, rest.title]),
    deck: joined([deck, rest.deck]),
    blocks: [...blocks, ...rest.blocks],
  };
}

const joined = (texts: readonly string[]): string => texts.filter(Boolean).join(" ");

/** Which of the parts is the headline. */
function headlineAmong(parts: readonly Heading[], language: Language): number {
  const last = parts.length - 1;
  const weights = parts.slice(1).map((part, i) => weighKicker(parts[i] as Heading, part, language));
  const weighed = parts.map(({ title }, at) => {
    const between = at > 0 && at < last ? BETWEEN : 0;
    const kicker = language.isKicker(title) ? -SURELY : 0;
    return weights.reduce((sum, weight, i) => sum + (i < at ? weight : -weight), between + kicker);
  });
  return weighed.indexOf(Math.max(...weighed));
}

/**
 * A rubric ends a headline, and is none by itself; what has a deck already is whole, and stands over the headline of another; what has
 * a kicker is a headline.
 */
function weighKicker(over: Heading, under: Heading, language: Language): number {
  if (over.deck) return SURELY;
  if (over.kicker && !under.kicker && language.makesUpHeadlines) return -BETWEEN;
  if (language.endsWithRubric(over.title) || language.isRubric(under.title)) return -SURELY;
  if (!language.makesUpHeadlines) return SURELY;
  return language.weighKicker(over.title, under.title) + LARGER * weighSize(over, under);
}

import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { blocksIn, type Element } from "../passages/passages.ts";
import { firstLine, lastLine, linesBetween } from "../printed.ts";
import type { Matter } from "../stories/matter.ts";
import type { Story } from "../stories/stories.ts";
import { gatherHeadings, type Heading, readHeading } from "./headings.ts";
import type { Headed, HeadedPage } from "./headlines.ts";
import { isReadInColumns, partsOf } from "./in-columns.ts";
import { continued, putTogether } from "./parts.ts";

/** How much of a piece its article says where the headline hardly ends before it, or a byline stands under it. */
const SAID = 0.3;
/** The same where it only stands inside a sentence. */
const SAID_IN_SENTENCE = 0.5;
/** A headline of fewer characters is the beginning of one. */
const BEGINNING = 4;
/** A piece is no wider, of the width of a column: what is may be a line of text; nor is a headline where no other is. */
const NARROW = 0.7;
const NARROW_HEADLINE = 0.85;

/** A story whose headline is completed. */
interface Place {
  readonly story: Story;
  /** Whether a block is a display that no story has for its headline. */
  readonly isFree: (block: SetBlock) => boolean;
  /** How much of a text the story says: 0 to 1. */
  readonly about: (text: string) => number;
  readonly language: Language;
}

/**
 * Complete the headlines that stand over several columns, of which OCR reads each piece over its column:
 *
 *     青屿区举行系               列读书活动
 *     本次活动从三月开始，…        各镇的夜间书房都开到十点。…
 *
 * A word or a bracket lies across; or no headline ends so, or no crosshead stands so: inside a sentence, or over a byline.
 */
export function joinPieces(page: HeadedPage, matter: Matter, language: Language): HeadedPage {
  if (!isReadInColumns(partsOf(page), language)) return page;
  const owned = blocksOf(page.stories);
  const isFree = (block: SetBlock): boolean => block.role === "display" && !owned.has(block);
  const stories = page.stories.map((headed): Headed => {
    const { story } = headed;
    const heading = headed.heading ?? headingInside(story, isFree, language);
    if (!heading) return headed;
    const about = (text: string): number => matter(text).about(story.from, story.to);
    const place = { story, isFree, about, language };
    const pieces = withRest(withBeginning(withOver(heading, place), place), place);
    return { ...headed, heading: withRubric(asOne(pieces, place), place) };
  });
  const taken = blocksOf(stories);
  return { ...page, stories, strays: page.strays.filter((block) => !taken.has(block)) };
}

/**
 * The heading of a story that has none: what stands inside a sentence of it, over a column in which it goes on, or over a
 * byline is no crosshead.
 */
function headingInside(story: Story, isFree: Place["isFree"], language: Language): Heading | undefined {
  const isPiece = (block: SetBlock): boolean => block.overColumn !== null || isOverByline(block, story);
  const isNarrowPiece = (part: Element): part is SetBlock =>
    part.role === "display" && isFree(part) && isNarrow(part, NARROW_HEADLINE);
  const rows = rowsOf(story.parts, isNarrowPiece);
  const headings = gatherHeadings(rows.find((row) => row.some(isPiece)) ?? [], language);
  return headings.length > 0 ? putTogether(headings, language) : undefined;
}

function blocksOf(stories: readonly Headed[]): ReadonlySet<SetBlock> {
  return new Set(stories.flatMap(({ heading }) => heading?.blocks ?? []));
}

/** Elements of a kind that follow one another, row after row. */
function rowsOf(parts: readonly Element[], isOfKind: (part: Element) => part is SetBlock): SetBlock[][] {
  const rows: SetBlock[][] = [[]];
  for (const part of parts) {
    if (isOfKind(part)) lastOf(rows)?.push(part);
    else rows.push([]);
  }
  return rows;
}

/** Put what stands right over a headline that was found over a later column before it: its kicker, or the headline over a deck. */
function withOver(heading: Heading, { story: { parts }, isFree, language }: Place): Heading {
  const upTo = parts.slice(0, Math.max(0, parts.indexOf(heading.blocks[0] as SetBlock)));
  const from = upTo.findLastIndex((part) => part.role === "passage" || !isFree(part)) + 1;
  const over = upTo.slice(from).filter((part): part is SetBlock => part.role === "display");
  return over.length === 0 ? heading : putTogether([...gatherHeadings(over, language), heading], language);
}

/** Put what stands over the first column before the headline that was found over a later one, or what cannot end there. */
function withBeginning(
  heading: Heading,
  { story: { head, parts }, isFree, about, language }: Place,
): Heading {
  const start = firstLine(heading.blocks[0] as SetBlock).number;
  const first = lastOf(head.filter((block) => isFree(block) && lastLine(block).number < start));
  if (!first) return heading;
  const { kicker, title, deck, blocks } = heading;
  const beginning = readHeading([first], language);
  if (isCut(first.text, title, about(first.text), language))
    return { ...continued(beginning, { kicker: "", title, deck, blocks }, language), kicker };
  return parts.includes(blocks[0] as SetBlock) ? putTogether([beginning, heading], language) : heading;
}

/** Add what stands over later columns of the story. */
function withRest(heading: Heading, place: Place): Heading {
  const end = Math.max(...heading.blocks.map((block) => lastLine(block).number));
  const displays = place.story.parts.filter((part): part is SetBlock => part.role === "display");
  const later = displays.filter(
    (block) => place.isFree(block) && firstLine(block).number > end && isNarrow(block, NARROW),
  );
  return later.reduce((whole, block, index) => withPiece(whole, block, index === 0, place), heading);
}

function withPiece(heading: Heading, block: SetBlock, isFirst: boolean, place: Place): Heading {
  const { about, story, language } = place;
  const { title, deck, blocks } = heading;
  const said = about(block.text);
  const rest = readHeading([block], language);
  if ((isFirst || block.overColumn) && isCut(deck || title, block.text, said, language)) {
    if (deck === "") return continued(heading, rest, language);
    return { ...heading, deck: language.joinHeadline([deck, block.text]), blocks: [...blocks, block] };
  }
  if (said >= SAID && isOverByline(block, story))
    return title.length < BEGINNING
      ? continued(heading, rest, language)
      : putTogether([heading, rest], language);
  if (block.overColumn !== "sentence" || said < SAID_IN_SENTENCE) return heading;
  return { ...heading, deck: [deck, block.text].filter(Boolean).join(" "), blocks: [...blocks, block] };
}

/** Add the name of its column, which OCR read over a later column: alone in brackets inside a text no reporter and no source stands. */
function withRubric(heading: Heading, { story: { parts }, isFree, language }: Place): Heading {
  if (language.endsWithRubric(heading.title)) return heading;
  const rubric = parts
    .slice(1, -1)
    .find((part) => language.isRubric(part.text) && blocksIn(part).length === 1);
  const [block] = rubric ? blocksIn(rubric) : [];
  if (!block || (block.role === "display" && !isFree(block))) return heading;
  const title = language.joinHeadline([heading.title, block.text]);
  return { ...heading, title, blocks: [...heading.blocks, block] };
}

/** Make one headline of two parts that were taken for kicker and headline, or headline and deck, where it was cut between them. */
function asOne(heading: Heading, { about, language }: Place): Heading {
  const { kicker, title, deck, blocks } = heading;
  if (blocks.every(({ overColumn }) => overColumn === null)) return heading;
  const isCutBefore = (upper: string, lower: string): boolean =>
    upper !== "" && lower !== "" && isCut(upper, lower, about(lower), language);
  if (isCutBefore(kicker, title))
    return { kicker: "", title: language.joinHeadline([kicker, title]), deck, blocks };
  if (isCutBefore(title, deck))
    return { kicker, title: language.joinHeadline([title, deck]), deck: "", blocks };
  return heading;
}

/** Whether a headline was cut between two lines. */
function isCut(upper: string, lower: string, said: number, language: Language): boolean {
  if (language.openings(upper) > 0 && language.openings(lower) < 0) return true;
  if (language.wordsAcross([[upper, lower]])[0] || language.goesOnBelow(upper)) return true;
  return language.hardlyEnds(upper) && said >= SAID;
}

/** Whether a byline stands right under a display, or a blank line between. */
function isOverByline(block: SetBlock, { around }: Story): boolean {
  return around.some((other) => {
    const lines = linesBetween(block, other);
    return other.role === "byline" && 0 <= lines && lines <= 1;
  });
}

function isNarrow({ lines, measure }: SetBlock, share: number): boolean {
  return measure.every((ems) => lines.every(({ width }) => width <= share * ems));
}

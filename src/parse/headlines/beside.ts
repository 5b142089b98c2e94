import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import { blocksIn } from "../passages/passages.ts";
import { firstLine } from "../printed.ts";
import type { Matter } from "../stories/matter.ts";
import { gatherHeadings, type Heading, subjectOf } from "./headings.ts";
import type { Headed, HeadedPage } from "./headlines.ts";
import { putTogether } from "./parts.ts";

/** How much of what is left over its story must say, and more than the story of the heading on its other side. */
const LEAST = 0.08;
const MORE = 0.05;

/**
 * Give what is left over in a row of headings that stand apart from their texts to the heading above or below it there,
 * whose text says more of it: the headline under its kicker, a deck.
 *
 *     河南宝丰县差异化评比激发基层活力       matched to its text, for that says more of it
 *
 *     干得好不好 考核要多样                left over
 *
 *     王毅同俄罗斯外长拉夫罗夫举行会谈        another's
 */
export function joinBeside(page: HeadedPage, matter: Matter, language: Language): HeadedPage {
  const loose = gatherHeadings(page.strays, language);
  if (loose.length === 0) return page;
  const stories = [...page.stories];
  const marks = concat(stories.map(marksOf)).sort((a, b) => a.line - b.line);
  const taken = new Set<SetBlock>();
  for (const heading of loose) {
    const { about } = matter(subjectOf(heading, language));
    const [best, other] = sidesOf(heading, stories, marks, language)
      .map((side) => ({ ...side, weight: about(side.headed.story.from, side.headed.story.to) }))
      .sort((a, b) => b.weight - a.weight);
    if (!best || best.weight < LEAST || best.weight - (other?.weight ?? 0) < MORE) continue;
    const own = best.headed.heading as Heading;
    const joined = putTogether(best.isOver ? [own, heading] : [heading, own], language);
    stories[best.row] = { ...best.headed, heading: joined };
    for (const block of heading.blocks) taken.add(block);
  }
  return { ...page, stories, strays: page.strays.filter((block) => !taken.has(block)) };
}

/** A story, by its place, whose heading stands next to another one, and whether over it. */
interface Side {
  readonly row: number;
  readonly headed: Headed;
  readonly isOver: boolean;
}

/**
 * The stories whose headings stand apart, next above and next below a heading, and may be parts of one with it. What has a
 * kicker already is a headline, and what has a deck or ends with its rubric has nothing else under it.
 */
function sidesOf(
  { kicker, title, deck, blocks }: Heading,
  stories: readonly Headed[],
  marks: readonly Mark[],
  language: Language,
): readonly Side[] {
  if (kicker !== "") return [];
  const at = firstLine(blocks[0] as SetBlock).number;
  const over = marks.findLast(({ line }) => line < at)?.row;
  const under = marks.find(({ line }) => line > at)?.row;
  const side = (row: number | undefined, isOver: boolean): Side | undefined => {
    const headed = stories[row ?? -1];
    const upper = isOver ? headed?.heading : { title, deck };
    const isOpen = upper?.deck === "" && !language.endsWithRubric(upper.title);
    const mayGoOn = isOver || headed?.heading?.kicker === "";
    return row !== undefined && headed && isOpen && mayGoOn ? { row, headed, isOver } : undefined;
  };
  return [side(over, true), side(under, false)].filter((one) => one !== undefined);
}

/** A line of the heading of a story, by its place, that stands apart from it; of text where no story is named. */
interface Mark {
  readonly line: number;
  readonly row: number | undefined;
}

function marksOf({ story, heading, rule }: Headed, row: number): readonly Mark[] {
  const mark =
    (own: number | undefined) =>
    (block: SetBlock): Mark => ({
      line: firstLine(block).number,
      row: own,
    });
  const texts = concat(story.parts.map(blocksIn));
  const blocks = heading?.blocks ?? [];
  return [...texts.map(mark(undefined)), ...blocks.map(mark(rule === "about" ? row : undefined))];
}

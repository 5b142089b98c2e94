import type { Section } from "../blocks/sections.ts";
import type { Language } from "../language.ts";
import { concat, placesWhere } from "../lists.ts";
import type { WeighSeam } from "../threads/next.ts";
import { lookAtText } from "../threads/text-blocks.ts";
import { followThreads, type Link, type Links, onlyWay, type Ways } from "../threads/threads.ts";
import type { Words } from "../words/words.ts";
import { findSeams, type PageSeams } from "./page-seams.ts";
import { type Order, weighSeam } from "./seams.ts";
import { match, orderOf } from "./turns.ts";

/** The ways to read a page. */
export interface PageWays extends Section, Ways {
  readonly order: Order;
}

/**
 * Find how the blocks of text of an issue's pages may follow one another, and where the paragraphs go on that the ends of
 * columns cut.
 *
 *     …要做好乡村振兴工作，在样板      片区建设、现代农业发展…
 *                            ^ no end of sentence, full line: some later block goes on
 *
 * Mostly that is the next block, for text extraction follows the frames of articles. Where the columns of several
 * articles were read in turn it is not, and it takes all that is known of a page to follow each of them; so it does where
 * OCR read a page, for it sees columns, and reads on in the next one whatever stands there. Only there several ways are
 * kept, to be told apart by their articles: where text is extracted, headlines side by side run into one, and articles
 * without one tell of nothing else.
 */
export function findWays(
  sections: readonly Section[],
  words: Words,
  language: Language,
): readonly PageWays[] {
  const seams = sections.map(({ blocks }) => findSeams(blocks, words, language));
  const text = concat(sections.map(({ blocks }) => blocks))
    .map((block) => block.text)
    .join("\n");
  const isRead = language.isReadByOcr(text);
  const order = isRead ? "interleaved" : orderOf(seams);
  return sections.map((section, i) => {
    const page = seams[i] as PageSeams;
    if (order === "straight")
      return { ...section, order, ...onlyWay({ links: linkStraight(section, page), score: 0 }) };
    const ways = linkThreads(section, page, words, language, isRead);
    return { ...section, order, ...(isRead ? ways : onlyWay(ways.likeliest)) };
  });
}

/** Index of the block in which a paragraph goes on → index of the block that it goes on. */
type Joins = ReadonlyMap<number, number>;

function joinsOf(page: PageSeams, order: Order): Joins {
  const chosen = match(page, order);
  const found = page.open.map((from, row) => [page.going[chosen[row] as number], from] as const);
  return new Map(found.filter((pair): pair is readonly [number, number] => pair[0] !== undefined));
}

/** The blocks of text, among them lines that look like a crosshead, but go on elsewhere. */
function bodiesOf({ blocks }: Section, joins: Joins): readonly number[] {
  const cut = new Set(joins.values());
  return placesWhere(blocks, (block, index) => block.role === "body" || cut.has(index));
}

/** Each block of text follows the one before it, unless that is cut and goes on elsewhere. */
function linkStraight(section: Section, page: PageSeams): Links {
  const joins = joinsOf(page, "straight");
  const cut = new Set(joins.values());
  const bodies = bodiesOf(section, joins);
  return new Map(
    bodies.map((index, i): readonly [number, Link] => {
      const joined = joins.get(index);
      const before = bodies[i - 1];
      if (joined !== undefined) return [index, { from: joined, joined: true }];
      return [index, { from: before !== undefined && cut.has(before) ? undefined : before, joined: false }];
    }),
  );
}

/** Threads tell where each paragraph goes on; beforehand only lines that look like a crosshead are asked whether they do. */
function linkThreads(
  section: Section,
  page: PageSeams,
  words: Words,
  language: Language,
  isRead: boolean,
): Ways {
  const { open, look } = page;
  const isUnsure = open.some((index) => section.blocks[index]?.role !== "body");
  const joins = isUnsure ? joinsOf(page, "interleaved") : new Map();
  const texts = lookAtText(section.blocks, bodiesOf(section, joins), new Set(open), language);
  const seam: WeighSeam = (from, to) => {
    const found = look(from.index, to.index);
    return (
      found && {
        atMost: weighSeam({ ...found, word: () => true }, "thread"),
        surely: () => weighSeam(found, "thread"),
      }
    );
  };
  return followThreads(texts, seam, words, isRead);
}

import { areRestsFlush } from "../blocks/beginning.ts";
import { isCut } from "../blocks/cut.ts";
import { reachesEnd } from "../blocks/measure.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import type { Jump, Language } from "../language.ts";
import { placesWhere } from "../lists.ts";
import type { Line } from "../printed.ts";
import { once, rememberPlaces } from "../remember.ts";
import { closeness } from "../words/embedding.ts";
import type { Pairs } from "../words/pairs.ts";
import type { Words } from "../words/words.ts";
import { isCutLine } from "./cut-lines.ts";
import { findRuns } from "./runs.ts";
import type { Seam } from "./seams.ts";
import type { Seams } from "./turns.ts";
import { type Meeting, wordsBetween } from "./words-between.ts";

/** The seams of a page, with a look at any pair of blocks that may be one paragraph. */
export interface PageSeams extends Seams {
  /** Null where the second cannot go on the first, whatever the texts say. */
  readonly look: (from: number, to: number) => Seam | null;
}

/** What stands right before and after a cut, in characters. */
const NEAR = 160;

/** Find the blocks of a page that end in the middle of a sentence, and those that may go on there. */
export function findSeams(blocks: readonly SetBlock[], words: Words, language: Language): PageSeams {
  const bodies = placesWhere(blocks, ({ role }) => role === "body");
  const at = (index: number): SetBlock => blocks[index] as SetBlock;
  const jumps = (index: number, side: keyof Jump): boolean =>
    blocks[index]?.role === "jump" && language.jump(blocks[index].text)?.jump[side] !== undefined;
  const cut = blocks.map(
    (block, index) => (block.role === "body" || isCutLine(blocks, index, language)) && isCut(block, language),
  );
  const open = placesWhere(cut, (isOpen, index) => isOpen && !jumps(index + 1, "to"));
  const areFlush = areRestsFlush(blocks);
  const begins = rememberPlaces((index): boolean => {
    const isSigned = blocks[index - 1]?.role === "byline" && blocks[index - 2]?.role === "display";
    const isRest = areFlush && at(index).beginning === "full";
    return (isSigned && !isRest) || jumps(index - 1, "from") || beginsParagraph(at(index), language);
  });
  const going = bodies.filter((index, i) => {
    const before = bodies[i - 1];
    return before !== undefined && !begins(index) && (at(index).beginning === "full" || cut[before]);
  });
  const texts = placesWhere(blocks, ({ role }, index) => role === "body" || cut[index] === true);
  const inside = new Set(going);
  const runs = findRuns(blocks, texts, (index) => cut[index] === true, words, language);
  const place = placesOf(blocks, bodies);
  const above = (index: number): string => (at(index).role === "display" ? at(index - 1).text : "");
  const sides = rememberPlaces((index) => sidesOf(at(index), above(index), words, language));
  const between = wordsBetween(
    blocks.map(({ text }) => text),
    language,
  );
  const distanceOf = (from: number, to: number): number => (place[to] as number) - (place[from] as number);
  const mayGoOn = (from: number, to: number): boolean => distanceOf(from, to) > 0 && !begins(to);
  const lookAt = (from: number, to: number): Seam | null => {
    if (!mayGoOn(from, to)) return null;
    const before = sides(from);
    const after = sides(to);
    return {
      from: before.block,
      to: after.block,
      distance: distanceOf(from, to),
      overDisplay: blocks[from + 1]?.role === "display",
      underDisplay: blocks[to - 1]?.role === "display",
      kinship: words.shareOfLess(runs.upTo(from), runs.since(to)),
      nearKinship: words.share(after.start, before.end),
      matter: () => closeness(words.vectorOf(after.start), words.vectorOf(before.end)) ?? 1,
      usage: words.usage.meeting(before.block.text, after.block.text),
      meeting: Math.max(0, language.weighMeeting(before.block.text, after.block.text)),
      word: () => between.isAcross(from, to),
      opens: before.openings > 0,
      closes: after.openings < 0,
      isLastLine: after.isLastLine,
      couldBegin: !inside.has(to),
    };
  };
  const looks = rememberPlaces((from) => rememberPlaces((to) => lookAt(from, to)));
  const look = (from: number, to: number): Seam | null => looks(from)(to);
  const table = once(() => {
    const meetings = open.flatMap((from) => going.map((to): Meeting => [from, to]));
    between.ask(meetings.filter(([from, to]) => mayGoOn(from, to)));
    return open.map((from) => going.map((to) => look(from, to)));
  });
  return { open, going, look, table };
}

/** How many blocks of text stand up to each block, itself counted. */
function placesOf(blocks: readonly SetBlock[], bodies: readonly number[]): readonly number[] {
  const isBody = new Set(bodies);
  let place = 0;
  return blocks.map((_, index) => (isBody.has(index) ? ++place : place));
}

/** Whether a block surely begins a paragraph. */
function beginsParagraph(block: SetBlock, language: Language): boolean {
  return block.beginning === "indented" || language.closesAlone(block.text);
}

/** A block, and what is known of its two sides. */
interface Sides {
  readonly block: SetBlock;
  /** The pairs of letters right after its beginning, and right before its end. */
  readonly start: Pairs;
  readonly end: Pairs;
  readonly openings: number;
  readonly isLastLine: boolean;
}

/** Look at the sides of a block; a line alone says little, so the text that stands right above it in its column is added. */
function sidesOf(block: SetBlock, above: string, { pairsOf }: Words, language: Language): Sides {
  const { text, lines, measure } = block;
  return {
    block,
    start: pairsOf(text.slice(0, NEAR)),
    end: pairsOf((above + text).slice(-NEAR)),
    openings: language.openings(text),
    isLastLine: lines.length === 1 && language.endsSentence(text) && !reachesEnd(lines[0] as Line, measure),
  };
}

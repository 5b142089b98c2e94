import { assign } from "./assignment.ts";
import type { SetBlock } from "./label.ts";
import type { Jump, Language } from "./language.ts";
import { isIndented } from "./measure.ts";
import type { Line } from "./printed.ts";
import { pairs, type Rarity, share } from "./relevance.ts";
import type { Usage } from "./usage.ts";

/** Which block goes on which: index of the block that a paragraph goes on in → index of the block before it. */
export type Joins = ReadonlyMap<number, number>;

/** What tells that a paragraph that was cut goes on in a block. All are added up; above 0 it may. */
const WEIGHTS = {
  /** The block is the next one. Columns are read one after another, mostly. */
  next: 2.5,
  /** Each doubling of the distance, in blocks. */
  far: -0.15,
  /** The block begins in the middle of a paragraph, by its first line. */
  full: 1,
  /** It begins as paragraphs do. */
  narrow: -1.5,
  /** How usual the letters that meet are together; times −1 to 2. */
  usage: 0.8,
  /** How much both are about the same; times 0 to 1. */
  kinship: 6,
  /** A quotation or bracket is open at the end, and closed in the block (or the other way round: it is not). */
  brackets: 1.2,
  /** The columns differ in width. */
  otherMeasure: -1,
} as const;

/** Column widths that differ by more, in ems, are two. */
const SAME_MEASURE = 1.6;
/** A line is full that is less than this short of its column, in ems. */
const NEARLY_FULL = 1.6;
/** How much of a block tells what it is about, in characters. */
const WINDOW = 160;

/**
 * Find where paragraphs go on that the end of a column cut, all on a page in one assignment.
 *
 *     …要做好乡村振兴工作，在样板      片区建设、现代农业发展…
 *                            ^ no end of sentence, full line: some later block goes on
 *
 * Where the columns of several articles were read in turn, it is not the next block.
 */
export function findJoins(
  blocks: readonly SetBlock[],
  usage: Usage,
  rarity: Rarity,
  language: Language,
): Joins {
  const bodies = blocks.flatMap((block, index) => (block.role === "body" ? [index] : []));
  const block = (index: number): SetBlock => blocks[index] as SetBlock;
  const jumps = (index: number, side: keyof Jump): boolean =>
    language.jump(blocks[index]?.text ?? "")?.jump[side] !== undefined;
  const open = bodies.filter((index) => isOpen(block(index), language) && !jumps(index + 1, "to"));
  const going = bodies.filter(
    (index, i) =>
      i > 0 && mayGoOn(block(index), block(bodies[i - 1] as number), language) && !jumps(index - 1, "from"),
  );
  const place = new Map(bodies.map((index, i) => [index, i]));
  const score = (row: number, column: number): number => {
    const [from, to] = [open[row] as number, going[column] as number];
    return from >= to
      ? 0
      : fit(block(from), block(to), (place.get(to) ?? 0) - (place.get(from) ?? 0), usage, rarity, language);
  };
  const chosen = assign(open.length, going.length, score);
  return new Map(
    open.flatMap((from, row) => (chosen[row] === -1 ? [] : [[going[chosen[row] as number] as number, from]])),
  );
}

/** Whether a block ends in the middle of a sentence, at the end of a full line. */
function isOpen(block: SetBlock, language: Language): boolean {
  if (language.endsSentence(block.text) || language.jump(block.text) || language.closesAlone(block.text))
    return false;
  const last = block.lines.at(-1) as Line;
  if (block.lines.length === 1 && isIndented(last, block.measure)) return true;
  return (
    block.measure.length === 0 || block.measure.some((ems) => last.width + last.indent > ems - NEARLY_FULL)
  );
}

/** Whether a block may go on a paragraph: it begins like the middle of one, or cannot tell and stands after a cut. */
function mayGoOn(block: SetBlock, before: SetBlock, language: Language): boolean {
  if (block.beginning === "indented" || language.lead(block.text) || language.closesAlone(block.text))
    return false;
  return block.beginning === "full" || isOpen(before, language);
}

function fit(
  from: SetBlock,
  to: SetBlock,
  distance: number,
  usage: Usage,
  rarity: Rarity,
  language: Language,
): number {
  const [tail, head] = [from.text.slice(-WINDOW), to.text.slice(0, WINDOW)];
  const opened = language.openings(from.text) > 0;
  const closes = language.openings(to.text) < 0;
  return (
    (distance === 1 ? WEIGHTS.next : WEIGHTS.far * Math.log2(distance)) +
    (to.beginning === "full" ? WEIGHTS.full : to.beginning === "narrow" ? WEIGHTS.narrow : 0) +
    WEIGHTS.usage * usage.meeting(from.text, to.text) +
    WEIGHTS.kinship * share(pairs(head), pairs(tail), rarity) +
    (opened === closes ? (opened ? WEIGHTS.brackets : 0) : -WEIGHTS.brackets) +
    (sameMeasure(from, to) ? 0 : WEIGHTS.otherMeasure)
  );
}

function sameMeasure(a: SetBlock, b: SetBlock): boolean {
  return a.measure.some((left) => b.measure.some((right) => Math.abs(left - right) <= SAME_MEASURE));
}

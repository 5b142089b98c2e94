import { align } from "./alignment.ts";
import { isCutLine } from "./cut-lines.ts";
import type { SetBlock } from "./label.ts";
import type { Jump, Language } from "./language.ts";
import { isIndented } from "./measure.ts";
import type { Line } from "./printed.ts";
import { pairs, type Rarity, share } from "./relevance.ts";
import { findRuns, type Runs } from "./runs.ts";
import type { Section } from "./sections.ts";
import type { Usage } from "./usage.ts";
import type { Words } from "./words.ts";

/** Which block goes on which: index of the block that a paragraph goes on in → index of the block before it. */
export type Joins = ReadonlyMap<number, number>;

/** What tells that a paragraph goes on in a block. All that is measured is added up; above 0 it may. */
interface Evidence {
  readonly rule: string;
  readonly weight: number;
  /** How far it holds: 0 to 1, or a count. */
  readonly strength: (seam: Seam) => number | boolean;
}

/** The two blocks that may be one paragraph, with what is known of them. */
interface Seam {
  readonly from: SetBlock;
  readonly to: SetBlock;
  /** How many blocks of text on the second stands: 1 is the next. */
  readonly distance: number;
  /** How much the runs of text around both are about the same: 0 to 1. */
  readonly kinship: number;
  /** The same of the words right before and after. */
  readonly nearKinship: number;
  /** How usual the letters that meet are together: −1 to 3. */
  readonly usage: number;
  /** Whether a word lies across. */
  readonly word: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether a headline or crosshead stands right over the second. */
  readonly underDisplay: boolean;
}

/**
 * What the texts themselves say, whatever the order of the columns. The weights are those of a logistic regression
 * over pairs of blocks on pages whose columns are read in turn, rounded.
 */
const EVIDENCE: readonly Evidence[] = [
  { rule: "begins-inside", weight: 0.3, strength: ({ to }) => to.beginning === "full" },
  { rule: "begins-paragraph", weight: -1.3, strength: ({ to }) => to.beginning === "narrow" },
  { rule: "usual", weight: 0.9, strength: ({ usage }) => usage },
  { rule: "word-across", weight: 2, strength: ({ word }) => word },
  { rule: "kin", weight: 3, strength: ({ kinship }) => kinship },
  { rule: "kin-near", weight: 9.5, strength: ({ nearKinship }) => nearKinship },
  { rule: "closes-quote", weight: 1.6, strength: ({ opens, closes }) => opens && closes },
  { rule: "looks-like-display", weight: -2.5, strength: ({ from }) => from.role === "display" },
  { rule: "under-display", weight: -1, strength: ({ underDisplay }) => underDisplay },
  { rule: "leaves-quote", weight: -1.7, strength: ({ opens, closes }) => opens !== closes },
];

/** How the columns of a page follow one another in its text. */
type Order = "straight" | "interleaved";

/** What the distance says: straight on, a paragraph goes on in the next block; interleaved, the next is another's. */
const DISTANCE: Readonly<Record<Order, readonly Evidence[]>> = {
  straight: [
    { rule: "any", weight: 1.5, strength: () => 1 },
    { rule: "next", weight: 1.9, strength: ({ distance }) => distance === 1 },
    { rule: "far", weight: -2.5, strength: ({ distance }) => Math.log2(distance) },
  ],
  interleaved: [
    { rule: "any", weight: 3.5, strength: () => 1 },
    { rule: "next", weight: -1.2, strength: ({ distance }) => distance === 1 },
    { rule: "far", weight: -0.75, strength: ({ distance }) => Math.log2(distance) },
  ],
};

/** A line is full that is less than this short of its column, in ems. */
const NEARLY_FULL = 1.6;
/** What stands right before and after a cut, in characters. */
const NEAR = 160;

/** The cuts on a page and the blocks that may go on there: a row for each cut, a column for each such block. */
interface Seams {
  readonly open: readonly number[];
  readonly going: readonly number[];
  /** Null where the block stands before the cut. */
  readonly table: readonly (readonly (Seam | null)[])[];
}

/**
 * Find where paragraphs go on that the ends of columns cut, for the pages of an issue, all of a page together.
 *
 *     …要做好乡村振兴工作，在样板      片区建设、现代农业发展…
 *                            ^ no end of sentence, full line: some later block goes on
 *
 * Where the columns of several articles were read in turn, it is not the next block; but they are read in the same
 * order each time, so that what was cut first goes on first: A B C, A B C.
 */
export function findJoins(
  sections: readonly Section[],
  { usage, rarity }: Words,
  language: Language,
): readonly Joins[] {
  const seams = sections.map(({ blocks }) => findSeams(blocks, usage, rarity, language));
  const evidence = [...EVIDENCE, ...DISTANCE[orderOf(seams.map(({ table }) => table))]];
  return seams.map(({ open, going, table }) => {
    const chosen = align(open.length, going.length, (row, column) => {
      const seam = table[row]?.[column];
      return seam ? sum(evidence, seam) : 0;
    });
    const pairs = open.map((from, row) => [going[chosen[row] as number], from] as const);
    return new Map(pairs.filter((pair): pair is readonly [number, number] => pair[0] !== undefined));
  });
}

function findSeams(blocks: readonly SetBlock[], usage: Usage, rarity: Rarity, language: Language): Seams {
  const bodies = blocks.flatMap((block, index) => (block.role === "body" ? [index] : []));
  const place = new Map(bodies.map((index, i) => [index, i]));
  const at = (index: number): SetBlock => blocks[index] as SetBlock;
  const jumps = (index: number, side: keyof Jump): boolean =>
    blocks[index]?.role === "jump" && language.jump(blocks[index].text)?.jump[side] !== undefined;
  const open = blocks.flatMap((block, index) =>
    (block.role === "body" || isCutLine(block)) && isCut(block, language) && !jumps(index + 1, "to")
      ? [index]
      : [],
  );
  const going = bodies.filter((index, i) => {
    const before = blocks[bodies[i - 1] ?? -1];
    const isSigned = blocks[index - 1]?.role === "byline";
    return before && mayGoOn(at(index), before, language) && !isSigned && !jumps(index - 1, "from");
  });
  const runs = findRuns(blocks, bodies, (block) => isCut(block, language), language);
  const table = open.map((from) =>
    going.map((to) => {
      const distance =
        (place.get(to) ?? 0) - (place.get(from) ?? bodies.findLastIndex((body) => body < from));
      if (distance <= 0) return null;
      const underDisplay = blocks[to - 1]?.role === "display";
      const known = { distance, underDisplay, kinship: kinship(runs, from, to, rarity) };
      return lookAt(at(from), at(to), known, usage, rarity, language);
    }),
  );
  return { open, going, table };
}

/** Whether a block ends in the middle of a sentence, at the end of a full line. */
function isCut(block: SetBlock, language: Language): boolean {
  if (language.endsSentence(block.text) || language.jump(block.text) || language.close(block.text))
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
  return block.beginning === "full" || isCut(before, language);
}

function kinship(runs: Runs, from: number, to: number, rarity: Rarity): number {
  const [before, after] = [runs.upTo(from), runs.since(to)];
  return Math.max(share(before, after, rarity), share(after, before, rarity));
}

function lookAt(
  from: SetBlock,
  to: SetBlock,
  known: Pick<Seam, "distance" | "kinship" | "underDisplay">,
  usage: Usage,
  rarity: Rarity,
  language: Language,
): Seam {
  return {
    ...known,
    from,
    to,
    nearKinship: share(pairs(to.text.slice(0, NEAR)), pairs(from.text.slice(-NEAR)), rarity),
    usage: usage.meeting(from.text, to.text),
    word: language.wordAcross(from.text, to.text),
    opens: language.openings(from.text) > 0,
    closes: language.openings(to.text) < 0,
  };
}

function sum(evidence: readonly Evidence[], seam: Seam): number {
  return evidence.reduce((total, { weight, strength }) => total + weight * Number(strength(seam)), 0);
}

/** So many paragraphs must surely go on in a later block than the next for the columns to be read in turn. */
const TELLING = 2;
/** Evidence above this is sure. */
const SURE = 1.5;

/**
 * Tell the order of an issue's columns, which all its pages share: do the blocks that begin inside a paragraph fit
 * the block right before them best, or one before that, and surely?
 */
function orderOf(tables: readonly Seams["table"][]): Order {
  const columns = tables.flatMap((table) => {
    return (table[0] ?? []).map((_, column) => table.flatMap((row) => row[column] ?? []));
  });
  const inside = columns.filter((column) => column[0]?.to.beginning === "full");
  const best = inside.map((column) => column.reduce((a, b) => (sum(EVIDENCE, b) > sum(EVIDENCE, a) ? b : a)));
  const next = best.filter(({ distance }) => distance === 1);
  const later = best.filter((seam) => seam.distance > 1 && sum(EVIDENCE, seam) > SURE);
  return later.length >= TELLING && later.length > next.length ? "interleaved" : "straight";
}

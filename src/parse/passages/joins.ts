import type { SetBlock } from "../blocks/label.ts";
import { isIndented, reachesEnd } from "../blocks/measure.ts";
import type { Section } from "../blocks/sections.ts";
import type { Jump, Language } from "../language.ts";
import type { Line } from "../printed.ts";
import { isCutLine } from "./cut-lines.ts";
import { pairs, type Rarity, share } from "./relevance.ts";
import { findRuns, type Runs } from "./runs.ts";
import type { Seam } from "./seams.ts";
import { match, orderOf, type Seams } from "./turns.ts";
import type { Usage } from "./usage.ts";
import type { Words } from "./words.ts";

/** Which block goes on which: index of the block that a paragraph goes on in → index of the block before it. */
export type Joins = ReadonlyMap<number, number>;

/** What stands right before and after a cut, in characters. */
const NEAR = 160;

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
  const text = sections.flatMap(({ blocks }) => blocks.map((block) => block.text)).join("\n");
  const order = orderOf(seams, language.isReadByOcr(text) ? "ocr" : "extracted");
  return seams.map((page) => {
    const { open, going } = page;
    const chosen = match(page, order);
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
    const isSigned = blocks[index - 1]?.role === "byline" && blocks[index - 2]?.role === "display";
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
  return block.measure.length === 0 || reachesEnd(last, block.measure);
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

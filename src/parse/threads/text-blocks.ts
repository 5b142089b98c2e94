import { areRestsFlush } from "../blocks/beginning.ts";
import { reachesEnd } from "../blocks/measure.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import { crossheadsSetIn } from "../blocks/set-in.ts";
import { countSignatures } from "../blocks/signed-below.ts";
import type { Jump, Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";

/** A block of text on a page with what tells how it stands to those before and after it. */
export interface TextBlock {
  /** Its place among all blocks of the page. */
  readonly index: number;
  readonly block: SetBlock;
  /** How many lines it has. */
  readonly lines: number;
  /** How many lines of headlines or crossheads stand between the block of text before and it. */
  readonly displayLines: number;
  /** Whether what stands there is a crosshead by how it is set. */
  readonly underCrosshead: boolean;
  readonly isLead: boolean;
  /** Whether its first words name a day, as an article's do. */
  readonly namesDay: boolean;
  /** How likely an article begins and ends with it, by its words: log-odds. */
  readonly opensArticle: number;
  readonly endsArticle: number;
  /**
   * Whether a headline stands over it with its byline, or with the name of its column, and it is no rest of a paragraph:
   * over a later column stand the end of a wide headline, and its byline alone.
   */
  readonly underHeadline: boolean;
  /** Whether a line over it, or its own first words, say that it goes on from another page. */
  readonly fromPage: boolean;
  /** Whether it begins like the middle of a paragraph. */
  readonly beginsFull: boolean;
  /** Whether it ends in the middle of a sentence. */
  readonly isCut: boolean;
  /** Whether its last line is full, so that its paragraph may go on even after the end of a sentence. */
  readonly endsFull: boolean;
  /** Whether the article ends with it, or goes on on another page. */
  readonly closes: boolean;
}

/** Look at the blocks of text of a page, given by their places; `cut` holds those that end in the middle of a sentence. */
export function lookAtText(
  blocks: readonly SetBlock[],
  bodies: readonly number[],
  cut: ReadonlySet<number>,
  language: Language,
): readonly TextBlock[] {
  const jumps = ({ text }: SetBlock, side: keyof Jump): boolean =>
    language.jump(text)?.jump[side] !== undefined;
  const areFlush = areRestsFlush(blocks);
  const areSetIn = crossheadsSetIn(blocks, language);
  return bodies.map((index, place): TextBlock => {
    const block = blocks[index] as SetBlock;
    const above = blocks.slice((bodies[place - 1] ?? -1) + 1, index);
    const below = blocks.slice(index + 1, bodies[place + 1]);
    const shown = above.filter(({ role }) => role === "display");
    const underCrosshead = areSetIn(shown);
    const displays = underCrosshead ? [] : shown;
    return {
      index,
      block,
      lines: block.lines.length,
      displayLines: displays.reduce((sum, { lines }) => sum + lines.length, 0),
      underCrosshead,
      isLead: language.lead(block.text) !== null && !language.closesAlone(block.text),
      namesDay: language.namesDay(block.text),
      opensArticle: language.opensArticle(block.text),
      endsArticle: language.endsArticle(block.text),
      underHeadline:
        !(areFlush && block.beginning === "full") &&
        (displays.some(({ text }) => language.endsWithRubric(text)) ||
          (displays.length > 0 &&
            above.slice(countSignatures(above, block)).some(({ role }) => role === "byline"))),
      fromPage: [...above, block].some((one) => jumps(one, "from")),
      beginsFull: block.beginning === "full",
      isCut: cut.has(index),
      endsFull: reachesEnd(lastOf(block.lines) as Line, block.measure),
      closes:
        language.close(block.text) !== null ||
        countSignatures(below, blocks[bodies[place + 1] ?? -1]) > 0 ||
        [block, ...below].some((one) => jumps(one, "to")),
    };
  });
}

/** Whether an article begins with a block of text, or goes on there from another page. */
export function isFresh({ isLead, underHeadline, fromPage }: TextBlock): boolean {
  return isLead || underHeadline || fromPage;
}

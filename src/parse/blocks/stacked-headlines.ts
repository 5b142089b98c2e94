import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import type { Line } from "../printed.ts";
import type { Sheet } from "./furniture.ts";
import { type LinePair, MEETING, weighLineBreak } from "./line-breaks.ts";
import { type SetBlock, splitBlock } from "./set-block.ts";

/** So many of the blank lines over headlines are lost, at least, where none can be relied on to part what is stacked. */
const LOST = 0.15;

/**
 * Part what stands stacked in an issue whose blank lines were lost, as most text extraction loses them: the headlines of
 * several articles, and each one's kicker and deck.
 *
 *     中国抗疫医疗专家组抵达马来西亚
 *     中埃合作生产口罩，预计日产能可超100万只
 *     口罩生产线助力埃及抗击疫情
 *     华西村向莫桑比克捐赠约200万元           “200万元防疫物资” stands in the text: one headline
 *     防疫物资
 */
export function partStacks(sheets: readonly Sheet[], language: Language): readonly Sheet[] {
  if (!language.makesUpHeadlines || lostBlanks(sheets, language) < LOST) return sheets;
  return sheets.map((sheet) => ({ ...sheet, blocks: partPage(sheet.blocks, language) }));
}

/**
 * How many blank lines over headlines were lost, of all: those over displays that stand under a text and surely head an
 * article, for crossheads may have none. Few tell less; where no blank line stands in the issue it is all.
 */
function lostBlanks(sheets: readonly Sheet[], language: Language): number {
  if (sheets.every(({ blocks }) => blocks.slice(1).every(({ afterBlank }) => !afterBlank))) return 1;
  const heads = concat(sheets.map(({ blocks }) => headsUnderText(blocks, language)));
  return heads.filter(({ afterBlank }) => !afterBlank).length / (heads.length + 1);
}

function headsUnderText(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  return blocks.filter(
    ({ role }, i) =>
      role === "display" && blocks[i - 1]?.role === "body" && opensArticle(blocks[i + 1], language),
  );
}

function opensArticle(block: SetBlock | undefined, language: Language): boolean {
  return block?.role === "byline" || (block?.role === "body" && language.lead(block.text) !== null);
}

function partPage(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  const text = lettersOf(blocks.map((block) => (block.role === "body" ? block.text : "")).join("\n"));
  return concat(
    blocks.map((block) => (block.role === "display" ? partStack(block, text, language) : [block])),
  );
}

function partStack(block: SetBlock, text: string, language: Language): readonly SetBlock[] {
  const parts: SetBlock[] = [];
  let rest = block;
  for (let at = block.lines.length - 1; at > 0; at--) {
    if (weighLineBreak(pairAt(block, at, text, language), language) <= 0) continue;
    const [over, under] = splitBlock(rest, at, language);
    parts.unshift(under);
    rest = over;
  }
  return [rest, ...parts];
}

function pairAt({ lines }: SetBlock, at: number, text: string, language: Language): LinePair {
  const [above, below] = [lines[at - 1] as Line, lines[at] as Line];
  return {
    above,
    below,
    isOverLine: at < lines.length - 1,
    isWordAcross: language.wordsAcross([[above.text, below.text]])[0] === true,
    inText: meetingIn(text, lettersOf(above.text), lettersOf(below.text)),
  };
}

/** How many letters on either side of the place where two lines meet stand together in a text. */
function meetingIn(text: string, above: string, below: string): number {
  for (let size = MEETING; size > 1; size--)
    if (text.includes(above.slice(-size) + below.slice(0, size))) return size;
  return 0;
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\n]/gu, "");

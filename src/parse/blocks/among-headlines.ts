import type { Language } from "../language.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** So many displays one after the other are the headlines of a page, as programs that take text out of a PDF may give them. */
const ROW = 4;
/** Among them stands nothing else than headlines that are no longer, in lines of a narrow column and in characters. */
const LINES = 6;
const LONG = 60;

/**
 * Take what stands in a row of headlines for one, though its form is that of text: broken into five lines, as wide as a
 * column, or with two commas.
 *
 *     四川打好城乡一体防疫战
 *
 *     一个月坚守，一顿饭工夫，三步外亲情
 *     相隔一米的团聚
 *
 *     外国政要积极评价和支持中
 *     国抗击新冠肺炎疫情
 */
export function findAmongHeadlines(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  if (!language.makesUpHeadlines) return blocks;
  const found = [...blocks];
  for (const [from, to] of rowsOf(blocks, (block) => mayBeHeadline(block, language))) {
    const displays = blocks.slice(from, to).filter(({ role }) => role === "display").length;
    if (displays < ROW) continue;
    for (let i = from; i < to; i++)
      if (blocks[i]?.role === "body")
        found[i] = changed(blocks[i] as SetBlock, { role: "display", rule: "among-headlines" });
  }
  return found;
}

/** Find where displays, and what may be one, stand in a row that text neither begins nor ends. */
function rowsOf(
  blocks: readonly SetBlock[],
  mayBe: (block: SetBlock) => boolean,
): readonly (readonly [from: number, to: number])[] {
  const rows: (readonly [number, number])[] = [];
  let from = -1;
  for (const [i, block] of blocks.entries()) {
    if (block.role === "display" && from < 0) from = i;
    if (from < 0 || block.role === "display" || mayBe(block)) continue;
    rows.push([from, lastDisplay(blocks, i, block.role === "body")]);
    from = -1;
  }
  return from < 0 ? rows : [...rows, [from, blocks.length]];
}

/** Where a row ends that goes as far as a place: before text, with its last display. */
function lastDisplay(blocks: readonly SetBlock[], to: number, beforeText: boolean): number {
  let end = to;
  while (beforeText && blocks[end - 1]?.role === "body") end--;
  return end;
}

function mayBeHeadline({ role, lines, text, beginning, afterBlank }: SetBlock, language: Language): boolean {
  return (
    role === "body" &&
    afterBlank &&
    beginning !== "indented" &&
    lines.length <= LINES &&
    text.length <= LONG &&
    !language.endsStatement(text) &&
    !language.holdsStatement(text) &&
    !language.endsPause(text) &&
    language.lead(text) === null
  );
}

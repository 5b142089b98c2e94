import type { Language } from "../language.ts";
import { placesWhere } from "../lists.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** So many displays one after the other are the headlines of a page, as programs that take text out of a PDF may give them. */
const ROW = 4;
/** Among them stands nothing else than headlines that are no longer, in lines of a narrow column and in characters. */
const LINES = 6;
const LONG = 40;

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
  const mayBe: boolean[] = [];
  for (const [i, block] of blocks.entries()) {
    const above = mayBe[i - 1] ? undefined : blocks[i - 1];
    const isOpen = above?.role === "body" && !language.endsSentence(above.text);
    const jumps = blocks[i + 1]?.role === "jump";
    mayBe.push(!isOpen && !jumps && mayBeHeadline(block, language));
  }
  const found = [...blocks];
  for (const [from, to] of rowsOf(blocks, mayBe)) {
    const row = blocks.slice(from, to);
    if (row.filter(({ role }) => role === "display").length < ROW) continue;
    for (const [i, block] of row.entries())
      if (mayBe[from + i]) found[from + i] = changed(block, { role: "display", rule: "among-headlines" });
  }
  return found;
}

/** Find what stands together without text; before text it ends with its last display, for what follows may be a part of that. */
function rowsOf(
  blocks: readonly SetBlock[],
  mayBe: readonly boolean[],
): readonly (readonly [from: number, to: number])[] {
  const texts = placesWhere(blocks, ({ role }, i) => role === "body" && !mayBe[i]);
  return [-1, ...texts].map((text, k) => {
    const end = texts[k];
    if (end === undefined) return [text + 1, blocks.length];
    let last = end - 1;
    while (last > text && blocks[last]?.role !== "display") last--;
    return [text + 1, last + 1];
  });
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
    language.openings(text) === 0 &&
    language.lead(text) === null
  );
}

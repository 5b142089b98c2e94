import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import { inLines, SIGNATURE } from "./in-lines.ts";
import { changed, type SetBlock, splitBlock } from "./set-block.ts";
import { cutAfterSenders, endsLetter, headsLetter } from "./signed-letters.ts";

/** An office is no longer than this, in characters, and no more issue a text together, their day counted. */
const LONGEST = 40;
const LINES = 5;

/**
 * Give a text what signs it, which looks like a byline or a headline by itself:
 *
 *     特此公告。
 *     全国人民代表大会常务委员会       an office, or several, and the day
 *     2020年5月18日
 *
 *     ……持续到8月20日，全程免费。
 *     （荀梦）                      a name in brackets; under a headline it is a byline
 */
export function signTexts(labelled: readonly SetBlock[], language: Language): readonly SetBlock[] {
  const letters = cutAfterSenders(labelled, language);
  const blocks = concat(letters.map((block, index) => cutAfterClose(block, letters[index - 1], language)));
  const isDay = (block: SetBlock | undefined): boolean =>
    (block?.role === "display" || block?.role === "body") && language.isDay(block.text);
  const isOffice = (index: number): boolean =>
    isUnderText(blocks[index], blocks[index - 1], language) ||
    (isOfficeBlock(blocks[index], language) && isUnderText(blocks[index - 1], blocks[index - 2], language));
  /** Whether the block before signed its text: a teacher signs under his pupil. */
  let signed = false;
  return concat(
    blocks.map((block, index) => {
      const underBody = blocks[index - 1]?.role === "body";
      if (underBody && areOfficesWithDay(block, language))
        return inLines(changed(block, { role: "body", rule: SIGNATURE }), language);
      const signs =
        (isOffice(index) &&
          (isDay(blocks[index + 1]) || (isOffice(index + 1) && isDay(blocks[index + 2])))) ||
        (isDay(block) && (underBody || isOffice(index - 1))) ||
        (block.role === "display" && endsLetter(blocks, index, language)) ||
        (underBody && !isHeadOf(block, blocks[index + 1]) && isName(block, language)) ||
        (block.role === "byline" && (underBody || signed) && language.isSignature(block.text));
      signed = signs;
      if (headsLetter(blocks, index, language) || headsItems(blocks, index, language))
        return [changed(block, { role: "byline", rule: "sender" })];
      return [
        signs || closes(block, blocks[index - 1], language)
          ? changed(block, { role: "body", rule: SIGNATURE })
          : block,
      ];
    }),
  );
}

/** Whether a block that looks like a headline is the name of an author, set wide, or of several: `李　平`, `何庆 鲁班`. */
function isName({ role, text, lines }: SetBlock, language: Language): boolean {
  return (
    role === "display" &&
    lines.length === 1 &&
    (language.isSpacedName(text) || language.namesSeveral(text)) &&
    language.byline(text, "under-headline") !== null
  );
}

/** Whether text stands right under a block. */
function isHeadOf(block: SetBlock, next: SetBlock | undefined): boolean {
  return next?.role === "body" || next?.role === "byline" || block.lines.length > 1;
}

/** Whether a block says whence all items of a column were sent, between its name and the first: `环球扫描 | （据新华社电） | ●…`. */
function headsItems(blocks: readonly SetBlock[], index: number, language: Language): boolean {
  const [over, block, under] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  return (
    over?.role === "display" &&
    language.columnOf(over.text) !== null &&
    language.opensParagraph(under?.text ?? "") &&
    language.closesAlone(block?.text ?? "")
  );
}

/** Whether what looks like a headline, and stands under none, says whence the text over it was sent: `（新华社北京11月10日电）`. */
function closes({ role, text }: SetBlock, before: SetBlock | undefined, language: Language): boolean {
  return role === "display" && before?.role !== "display" && language.closesAlone(text);
}

/** Part what is displayed after a day, or what closes the text right over it: the headline of the next stands under it. */
function cutAfterClose(
  block: SetBlock,
  before: SetBlock | undefined,
  language: Language,
): readonly SetBlock[] {
  const ends = ({ text }: Line, index: number): boolean =>
    language.isDay(text) || (index === 0 && before?.role === "body" && language.closesAlone(text));
  const end = block.role === "display" ? block.lines.findIndex(ends) + 1 : 0;
  return end === 0 || end === block.lines.length ? [block] : splitBlock(block, end, language);
}

/** Whether a block may be the office that issued the text right over it. */
function isUnderText(block: SetBlock | undefined, before: SetBlock | undefined, language: Language): boolean {
  return isOfficeBlock(block, language) && before?.role === "body" && language.endsSentence(before.text);
}

function isOfficeBlock(block: SetBlock | undefined, language: Language): boolean {
  return block?.role === "display" && isOfficeName(block.text, language) && !language.isDay(block.text);
}

/** Whether a block is the offices that issued a text, each on its line, and the day under them. */
function areOfficesWithDay({ role, lines }: SetBlock, language: Language): boolean {
  return (
    role === "display" &&
    lines.length > 1 &&
    lines.length <= LINES &&
    language.isDay(lastOf(lines)?.text ?? "") &&
    lines.slice(0, -1).every(({ text }) => isOfficeName(text, language))
  );
}

function isOfficeName(text: string, language: Language): boolean {
  return text.length <= LONGEST && language.pauses(text) === 0;
}

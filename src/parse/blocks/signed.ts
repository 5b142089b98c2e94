import type { Language } from "../language.ts";
import type { SetBlock } from "./label.ts";

/** An office is no longer than this, in characters. */
const LONGEST = 40;

/**
 * Give a text what signs it, which looks like a byline or a headline by itself:
 *
 *     特此公告。
 *     全国人民代表大会常务委员会       an office, and the day
 *     2020年5月18日
 *
 *     ……持续到8月20日，全程免费。
 *     （荀梦）                      a name in brackets; under a headline it is a byline
 */
export function signTexts(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  const days = new Set(blocks.filter((block, index) => isSignedDay(block, blocks[index - 1], language)));
  return blocks.map((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    const isOffice = after !== undefined && days.has(after) && isUnderText(block, before, language);
    const isDay =
      days.has(block) && (before?.role === "body" || isUnderText(before, blocks[index - 2], language));
    const isName = block.role === "byline" && before?.role === "body" && language.isSignature(block.text);
    return isOffice || isDay || isName ? { ...block, role: "body", rule: "signature" } : block;
  });
}

function isSignedDay(block: SetBlock, before: SetBlock | undefined, language: Language): boolean {
  return block.role === "display" && before !== undefined && language.isDay(block.text);
}

/** Whether a block may be the office that issued the text right over it. */
function isUnderText(block: SetBlock | undefined, before: SetBlock | undefined, language: Language): boolean {
  return (
    block?.role === "display" &&
    block.text.length <= LONGEST &&
    language.pauses(block.text) === 0 &&
    before?.role === "body" &&
    language.endsSentence(before.text)
  );
}

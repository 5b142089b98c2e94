import type { Language } from "../language.ts";
import { changed, type SetBlock } from "./set-block.ts";

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
  const isDay = (block: SetBlock | undefined): boolean =>
    block?.role === "display" && language.isDay(block.text);
  const isOffice = (index: number): boolean => isUnderText(blocks[index], blocks[index - 1], language);
  return blocks.map((block, index) => {
    const underBody = blocks[index - 1]?.role === "body";
    const signs =
      (isDay(blocks[index + 1]) && isOffice(index)) ||
      (isDay(block) && (underBody || isOffice(index - 1))) ||
      (block.role === "byline" && underBody && language.isSignature(block.text));
    return signs ? changed(block, { role: "body", rule: "signature" }) : block;
  });
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

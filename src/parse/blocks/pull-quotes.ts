import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import { isFull, isIndented } from "./measure.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** The rule of a sentence that was taken out of a text and is set over it. */
export const PULL_QUOTE = "pull-quote";

/** A pull quote has so many characters at least: less is a crosshead, which its text may say again. */
const SHORTEST = 20;
/** So many characters at either end are the same where it was taken from, where it may be so much longer. */
const SAME = 8;
const LONGER = 1.5;

/** What a point of a list begins with. */
const MARK = /^[^\p{L}\p{N}\s“‘「『（(《〈]/u;
/** Marks that stand at the ends of a sentence in one place and not in the other. */
const AT_ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Find pull quotes: what looks like a headline under a byline, or like one that reads as text does, or like a paragraph that
 * goes on elsewhere, is one where the page says the same again further down. They stand over the text of comments and
 * reports, one or several:
 *
 *     本报记者 江海
 *     涵养工匠精神，需要共识也需要行动，更需要一套行之有效的制度
 *     ……
 *     由此可见，涵养工匠精神，需要共识也需要行动，更需要一套行之有效的制度保障。
 *
 * They have a pause, as few headlines and crossheads have that a text says again, and are not in quotation marks, as these are.
 */
export function findPullQuotes(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  const sentences = blocks.map((block, index) =>
    mayBePulled(blocks, index, language) ? sentenceOf(block, language) : "",
  );
  if (sentences.every((sentence) => sentence === "")) return blocks;
  let text = "";
  const ends = blocks.map((block) => {
    if (block.role === "body") text += block.text;
    return text.length;
  });
  const found: SetBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const sentence = sentences[index] as string;
    const isPulled = sentence.length >= SHORTEST && isSaid(sentence, text, ends[index] as number);
    const isOne = isPulled || isNextPoint(block, lastOf(found), language);
    found.push(isOne ? changed(block, { role: "body", rule: PULL_QUOTE }) : block);
  }
  return found;
}

/** Whether a block goes on the points that a pull quote begins, with a mark as it has: `●…… | ●……`. */
function isNextPoint({ role, text }: SetBlock, above: SetBlock | undefined, language: Language): boolean {
  if (above?.rule !== PULL_QUOTE || (role !== "display" && role !== "body")) return false;
  const [mark = ""] = MARK.exec(text) ?? [];
  return mark !== "" && above.text.startsWith(mark) && !language.endsSentence(text);
}

function mayBePulled(blocks: readonly SetBlock[], index: number, language: Language): boolean {
  const { role, text } = blocks[index] as SetBlock;
  return (
    (role === "body" || (role === "display" && isOverText(blocks, index, language))) &&
    text.length >= SHORTEST &&
    language.pauses(text) > 0 &&
    !language.endsSentence(text) &&
    !language.opensQuotation(text)
  );
}

/** Whether what looks like a headline stands under the byline of a text, or is as wide as this and reads like it. */
function isOverText(blocks: readonly SetBlock[], index: number, language: Language): boolean {
  const block = blocks[index] as SetBlock;
  return (
    blocks[index - 1]?.role === "byline" ||
    (blocks[index + 1]?.role === "body" && isAsWide(block) && language.readsAsDisplay(block.text) < 0)
  );
}

/** Whether all lines but the last are as wide as those of a paragraph. */
function isAsWide({ lines, measure }: SetBlock): boolean {
  const isSet = (line: Line): boolean => isFull(line, measure) || isIndented(line, measure);
  return lines.length > 1 && lines.slice(0, -1).every(isSet);
}

/** The sentence of a block, without the lead that may stand before it. */
function sentenceOf({ text }: SetBlock, language: Language): string {
  const byline = language.lead(text) ? language.byline(text, "lead") : null;
  return (byline?.rest ?? text).replace(AT_ENDS, "");
}

/** Whether a text says a sentence after some place. */
function isSaid(sentence: string, text: string, after: number): boolean {
  const first = sentence.slice(0, SAME);
  const last = sentence.slice(-SAME);
  const most = LONGER * sentence.length;
  for (let at = text.indexOf(first, after); at >= 0; at = text.indexOf(first, at + 1))
    if (text.slice(at + SAME, at + most).includes(last)) return true;
  return false;
}

import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import { beginningOf } from "./beginning.ts";
import { type Group, groupLines } from "./blocks.ts";
import { mendHeadlines } from "./broken-headlines.ts";
import { joinCredits } from "./caption-credits.ts";
import { areInBrackets } from "./in-brackets.ts";
import { labelOf } from "./labellers.ts";
import { INDENT, isPunctuated, measures } from "./measure.ts";
import { findNotices, gatherNotices } from "./notices.ts";
import { type Furniture, type FurnitureOf, findPageHead } from "./page-head.ts";
import { changed, type SetBlock } from "./set-block.ts";
import { type Setting, STANZA } from "./setting.ts";
import { signTexts } from "./signed.ts";
import { isUnwrapped, LONG, lineByLine, widestOf } from "./unwrapped.ts";

/** Group the lines of a page into blocks and say what each block is. */
export function labelBlocks(lines: readonly Line[], language: Language): readonly SetBlock[] {
  const inBrackets = areInBrackets(lines, language);
  const furniture = lines.map(({ text }, index) =>
    text === "" || inBrackets[index] ? null : language.furniture(text),
  );
  const furnitureOf: FurnitureOf = (line) => furniture[line.number - 1] as Furniture | null;
  const head = findPageHead(lines, furnitureOf, language);
  const notices = findNotices(lines, (line) => head.has(line) || furnitureOf(line) !== null, language);
  const alone = lines.map(
    (line, index) =>
      line.text !== "" &&
      !inBrackets[index] &&
      (head.has(line) || furnitureOf(line) !== null || isByItself(line, language)),
  );
  const standsAlone = (line: Line): boolean => alone[line.number - 1] === true;
  const unwrapped = isUnwrapped(lines, language);
  const grouped = unwrapped ? lineByLine(lines) : groupLines(lines, standsAlone, language);
  const groups = gatherNotices(joinCredits(grouped, language), notices);
  const placed = unwrapped ? placeWhole(groups, language) : place(groups, language);
  const indents = areIndented(placed);
  const blocks: SetBlock[] = [];
  for (const [index, block] of placed.entries()) {
    const first = block.lines[0] as Line;
    const before = lastOf(blocks);
    const page = { indents, unwrapped };
    const setting = settingOf(block, before, placed[index + 1], page, language);
    const known = head.get(first) ?? notices.get(first) ?? null;
    const { text, measure, beginning } = block;
    const unlabelled = {
      lines: block.lines,
      text,
      setting,
      under: before?.role,
      known,
      furniture: block.lines.length === 1 ? furnitureOf(first) : null,
    };
    const { role, rule } = labelOf(unlabelled, language);
    blocks.push({
      role,
      rule,
      lines: block.lines,
      text,
      measure,
      beginning,
      afterBlank: (lines[first.number - 2]?.text ?? "") === "",
      apart: false,
    });
  }
  return signTexts(
    mendHeadlines(concat(blocks.map((block) => versesOf(block, language))), language),
    language,
  );
}

/** Each line of a stanza is a paragraph. */
function versesOf(block: SetBlock, language: Language): readonly SetBlock[] {
  if (block.rule !== STANZA) return [block];
  return block.lines.map((line, index) =>
    changed(block, {
      lines: [line],
      text: language.joinLines([line.text]),
      beginning: "indented",
      afterBlank: index === 0 && block.afterBlank,
    }),
  );
}

/** Whether a line that is no furniture is a block of its own, by its words. */
function isByItself(line: Line, language: Language): boolean {
  return (
    isBylineLine(line, language) ||
    language.isSpacedName(line.text) ||
    language.isSenderLine(line.text) ||
    language.addressesEditors(line.text)
  );
}

/** Lines that are set together, and how their column shows them. */
interface Placed extends Group, Pick<SetBlock, "text" | "measure" | "beginning"> {}

function place(groups: readonly Group[], language: Language): readonly Placed[] {
  const columns = measures(
    groups.map((group) => group.lines),
    language,
  );
  return groups.map((group, index) => {
    const measure = columns[index] ?? [];
    const text = language.joinLines(group.lines.map((line) => line.text));
    const { lines, set } = group;
    return { lines, set, text, measure, beginning: beginningOf(lines, text, measure, language) };
  });
}

/** The same where each line is whole. */
function placeWhole(groups: readonly Group[], language: Language): readonly Placed[] {
  const measure = widestOf(groups);
  return groups.map(({ lines }) => {
    const text = language.joinLines(lines.map((line) => line.text));
    const beginning = isPunctuated(text, language) ? "indented" : beginningOf(lines, text, measure, language);
    return { lines, text, measure, beginning };
  });
}

/** Whether the paragraphs of a page have their indents. */
function areIndented(groups: readonly Group[]): boolean {
  const paragraphs = groups.filter(({ lines }) => lines.length >= 3);
  return paragraphs.filter(({ lines }) => (lines[0]?.indent ?? 0) >= INDENT).length > 0.4 * paragraphs.length;
}

function settingOf(
  { lines, text, measure, set }: Placed,
  before: SetBlock | undefined,
  after: Placed | undefined,
  page: { readonly indents: boolean; readonly unwrapped: boolean },
  language: Language,
): Setting {
  return {
    lines,
    text,
    pauses: language.pauses(text),
    endsSentence: language.endsSentence(text),
    endsStatement: language.endsStatement(text),
    isPunctuated: isPunctuated(text, language),
    widest: lines.reduce((a, b) => (b.width > a.width ? b : a)),
    measure,
    afterSentence:
      before?.role !== "body" || language.endsSentence(before.text) || language.close(before.text) !== null,
    mayBeVerse: before?.role === "byline" || before?.rule === STANZA,
    followsText: before?.role === "body" && lastOf(before.lines)?.number === (lines[0]?.number ?? 0) - 1,
    indented: page.indents,
    isWholeParagraph: page.unwrapped && lines.some(({ width }) => width > LONG),
    set,
    overByline: isRightOver(lines, after?.lines, language),
    before: after?.beginning ?? "unknown",
    below: after?.text ?? "",
  };
}

/** Whether a byline stands on the line right under a block. */
function isRightOver(group: readonly Line[], next: readonly Line[] | undefined, language: Language): boolean {
  const under = next?.[0];
  return (
    under !== undefined && under.number === (lastOf(group)?.number ?? 0) + 1 && isBylineLine(under, language)
  );
}

/** `□本报记者 王芳`, set right under the headline or over the text without a blank line. */
function isBylineLine(line: Line, language: Language): boolean {
  return line.text.length <= 30 && language.isBylineLine(line.text);
}

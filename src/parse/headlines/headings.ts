import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import { firstLine, type Line, lastLine, standsUnder } from "../printed.ts";
import { phrasesOf } from "./phrases.ts";

/**
 * What stands over an article, read from display and byline blocks. All have the same properties in the same order:
 * then they are read fastest.
 */
export interface Heading {
  /** Empty where it has none; so is the deck. */
  readonly kicker: string;
  readonly title: string;
  readonly deck: string;
  /** Blocks that it was read from. */
  readonly blocks: readonly SetBlock[];
}

/** The whole heading as one text. */
export function headingText({ kicker, title, deck }: Pick<Heading, "kicker" | "title" | "deck">): string {
  return [kicker, title, deck].filter(Boolean).join(" ");
}

/** What of a heading a text may be about: all but the rubric of its column. */
export function subjectOf({ kicker, title, deck }: Heading, language: Language): string {
  return headingText({ kicker, title: language.withoutRubric(title), deck });
}

/**
 * Gather the blocks that stand apart into headings. A deck goes with the headline before it, a headline with the
 * kicker before it, a byline with the headline above it; anything else begins a new one. The name of a column
 * without a headline is none.
 */
export function gatherHeadings(blocks: readonly SetBlock[], language: Language): readonly Heading[] {
  return groupHeadings(blocks, language).map((group) => readHeading(group, language));
}

/** Group the blocks that stand apart as they make headings. */
export function groupHeadings(
  blocks: readonly SetBlock[],
  language: Language,
): readonly (readonly SetBlock[])[] {
  const groups: SetBlock[][] = [];
  for (const block of blocks) {
    const group = lastOf(groups);
    const previous = group && lastOf(group);
    if (previous && goesWith(previous, block, language)) group.push(block);
    else if (block.role === "display") groups.push([block]);
  }
  return groups.filter((group) => !namesColumn(group, language) && !isAttribution(group, language));
}

/** `——《农民日报》` says whose words stand above: a deck has a headline over it. */
function isAttribution([first]: readonly SetBlock[], language: Language): boolean {
  return language.makesUpHeadlines && first !== undefined && language.isDeck(first.text);
}

/** `◎观察` alone heads no article. */
export function namesColumn(group: readonly SetBlock[], language: Language): boolean {
  return group.every(
    (block) =>
      block.role === "display" && (language.isColumnName(block.text) || language.isBoxName(block.text)),
  );
}

function goesWith(previous: SetBlock, block: SetBlock, language: Language): boolean {
  if (!language.makesUpHeadlines) return true;
  if (block.role === "byline") return isUnder(previous, block);
  return (
    block.role === "display" &&
    (isUnderHeadline(block.text, language) ||
      isOver(previous.text, language) ||
      isLabelOver(previous.text, block.text, language))
  );
}

/** Whether a line is the label over the headline under it; a column of short news has its name for a headline. */
function isLabelOver(line: string, headline: string, language: Language): boolean {
  return language.columnOf(line) === null && language.isLabelOver(line, headline);
}

/** Whether a line is a kicker, by its form or by its words. */
function isOver(line: string, language: Language): boolean {
  return language.isKicker(line) || language.endsBeforeHeadline(line);
}

/** Whether a line is a deck, by its form or by its words. */
function isUnderHeadline(line: string, language: Language): boolean {
  return language.isDeck(line) || language.tellsWhoCame(line);
}

function isUnder(above: SetBlock, block: SetBlock): boolean {
  return above.role === "display" && standsUnder(firstLine(block), lastLine(above));
}

/**
 * Read kicker, headline and deck from the display blocks over an article.
 *
 *     湖南衡阳——                    kicker: ends with a dash or colon
 *     云端祭扫 遥寄哀思               headline
 *     ——清明时节见闻 ◎本报记者 王芳    deck: begins with a dash; a byline may end it
 */
export function readHeading(blocks: readonly SetBlock[], language: Language): Heading {
  const displays = blocks.filter((block) => block.role === "display");
  const shown = blocks.filter((block) => isShown(block, language));
  const lines = concat(shown.map((block) => block.lines));
  if (lines.some(({ markup }) => markup === "headline")) return saidHeading(lines, blocks);
  const names = concat(shown.filter((block) => block.role === "byline").map((block) => block.lines));
  const deckAt = lines.findIndex(
    (line, index) => index > 0 && (isUnderHeadline(line.text, language) || names.includes(line)),
  );
  const over = deckAt < 0 ? lines : lines.slice(0, deckAt);
  const kickerEnd = kickerLines(over, displays, language);
  /** What was set apart stays apart. */
  const text = (part: readonly Line[]): string => {
    const phrases = shown.flatMap((block) => phrasesOf(block.lines.filter((line) => part.includes(line))));
    const texts = phrases.map((phrase) => language.joinHeadline(phrase.map((line) => line.text)));
    return withoutByline(texts.filter(Boolean).join(" "), language);
  };
  const kicker = text(over.slice(0, kickerEnd));
  const deck = text(deckAt < 0 ? [] : lines.slice(deckAt));
  return { kicker, title: text(over.slice(kickerEnd)), deck, blocks };
}

/** Kicker, headline and deck as fields name them. */
function saidHeading(lines: readonly Line[], blocks: readonly SetBlock[]): Heading {
  const of = (kind: Line["markup"]): string =>
    lines
      .filter(({ markup }) => markup === kind)
      .map(({ text }) => text)
      .join(" ");
  return { kicker: of("kicker"), title: of("headline"), deck: of("deck"), blocks };
}

/** Whether a block is shown as part of the heading: displays are, and the pen names of early papers. */
export function isShown(block: SetBlock, language: Language): boolean {
  return (
    block.role === "display" ||
    (block.role === "byline" &&
      !language.makesUpHeadlines &&
      language.byline(block.text, "under-headline") !== null)
  );
}

/** How many of the first lines are the kicker. */
function kickerLines(lines: readonly Line[], blocks: readonly SetBlock[], language: Language): number {
  const marked = lines.findIndex(({ text }) => isOver(text, language));
  if (marked >= 0 && marked < lines.length - 1) {
    const under = lines.slice(marked, -1).findIndex(({ text }) => !isOver(text, language));
    return under < 0 ? lines.length - 1 : marked + under;
  }
  if (!language.makesUpHeadlines) return 0;
  const [label, headline] = lines;
  if (label && headline && language.isLabelOver(label.text, headline.text)) return 1;
  const first = blocks[0]?.lines.length ?? 0;
  return blocks.length > 1 && first < lines.length ? first : 0;
}

function withoutByline(text: string, language: Language): string {
  return (language.byline(text, "deck")?.rest ?? text).trim();
}

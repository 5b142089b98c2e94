import { countOf, Kind } from "../../characters.ts";
import { isTurn } from "./speech.ts";

/** What parts the items that a text lists, and how many of them are more than a headline has room for. */
const PAUSE = "、";
const MANY = 4;

/** Whether a text lists more than a headline has room for. */
export function enumerates(text: string): boolean {
  return countOf(text, PAUSE) >= MANY;
}

const BEGINNING = new Kind(/[■●◆▲▶★☆◇△一二三四五六七八九十①-⑨\d]/u);
const ITEM = /^(?:[■●◆▲▶★☆◇△]|[一二三四五六七八九十]{1,2}、|[①-⑨]|\d{1,2}[.．、])/u;

/** Whether a line is an item of a list, by the mark or number before it. */
export function isListItem(line: string): boolean {
  return BEGINNING.begins(line) && ITEM.test(line);
}

/** What only paragraphs begin with. */
const PARAGRAPH_MARK = new Kind(/[▲■●◆★◘◉☆◇△▼▽◎○⊙]/u);

/** Whether a line begins a paragraph by its mark, or by who speaks. */
export function opensParagraph(line: string): boolean {
  return PARAGRAPH_MARK.begins(line) || isTurn(line);
}

const OPENING = new Kind(/【/u);
const HEADLINE = /^【[^】]{4,24}】./u;

/** Whether the text of a short item begins with its headline, in brackets: `【国内油价小幅上调】国家发改委消息，…`. */
export function beginsWithHeadline(text: string): boolean {
  return OPENING.begins(text) && HEADLINE.test(text);
}

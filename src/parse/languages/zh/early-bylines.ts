import { Kind } from "../../characters.ts";
import type { Byline, BylinePlace } from "../../language.ts";
import type { BylineForm } from "./byline-form.ts";
import { readByline, readForms } from "./bylines.ts";
import { isSerialNumber } from "./serials.ts";

/** What else stands in brackets under a headline: remarks on the text, not names. */
const REMARK = /[附續续錄录照登轉转載载完見见圖图]/u;
const REMARK_IN_BRACKETS = new RegExp(`^[（(][^（()）]*${REMARK.source}[^（()）]*[）)]$`, "u");

const penName = (text: string): readonly string[] | null =>
  REMARK.test(text) || isSerialNumber(text) || isSerialNumber(`（${text}）`)
    ? null
    : [text.replace(/[\s\u3000]/gu, "")];

/** What the writer did, after the pen name. */
const ROLE = "(?:投稿|來稿|来稿|代覆|戲作|戏作|初稿|口述|筆述|選輯|著|譯|譯述|撰|輯|編|述|稿)?";

/**
 * Bylines of early papers: a pen name of any one to six characters, with or without brackets, on a line of its own
 * under the headline. Only that place makes it a name. A new form is a row here.
 */
export const EARLY_BYLINE_FORMS: readonly BylineForm[] = [
  {
    rule: "pen-name-in-brackets",
    place: "under-headline",
    /** Brackets around a name that was set upright come turned: `）馬二先生（`. */
    pattern: new RegExp(`^[（(）)]{1,2}([\\p{Script=Han}\\s\\u3000]{1,6}?)${ROLE}[（(）)]{1,2}$`, "u"),
    names: penName,
    example: ["（癡）", "癡||"],
  },
  {
    rule: "pen-name-behind-headline",
    place: "deck",
    pattern: /[ \u3000]+[（(](\p{Script=Han}{1,3})[）)]$/u,
    names: penName,
    example: ["憶南門老茶館　（漁）", "漁||"],
  },
  {
    rule: "author",
    place: "under-headline",
    pattern: /^(\p{Script=Han}{2,4})(?:著|譯|撰|編著|譯述)(?:禁止轉載|不許轉載|禁止翻印)?$/u,
    names: penName,
    example: ["李涵秋著", "李涵秋||"],
  },
  {
    rule: "pen-name",
    place: "under-headline",
    pattern: /^(\p{Script=Han}{2,3}|\p{Script=Han}[\s\u3000]\p{Script=Han})$/u,
    names: penName,
    example: ["寒雲", "寒雲||"],
  },
];

const ITEM_MARK = new Kind(/[▲△●○◎■□◆◇★☆◘◉◙]/u);

/** Whether a line begins with a mark, as the items of a column do: `▲米市行情`, `◎航船遇盜詳誌`. */
export function opensItem(line: string): boolean {
  return ITEM_MARK.begins(line);
}

/** Read the byline in a text of an early paper, at one of the places where it may stand. */
export function readEarlyByline(text: string, ...places: readonly BylinePlace[]): Byline | null {
  const found = readForms(EARLY_BYLINE_FORMS, text, places);
  return found || ITEM_MARK.isIn(text) || REMARK_IN_BRACKETS.test(text) ? found : readByline(text, ...places);
}

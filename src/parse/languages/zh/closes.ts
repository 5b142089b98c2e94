import { readByline } from "./bylines.ts";
import { NUMERAL } from "./numerals.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** What ends an article, at the end of its last paragraph. */
interface CloseForm {
  readonly rule: string;
  readonly matches: (text: string) => boolean;
  readonly example: string;
}

const DATED = new RegExp(
  `${OPEN}[^（(）)。，]{2,24}?(?:[${NUMERAL}\\s]{1,4}月\\s*[${NUMERAL}\\s]{1,5}日)?\\s*(?:电|讯)[^（(）)。]{0,100}${CLOSE}$`,
  "u",
);
const SOURCE = new RegExp(`${OPEN}\\s*(?:据|综合|来源|转自|摘自|原载|作者)[^（(）)。]{2,60}?${CLOSE}$`, "u");
const FINISHED = new RegExp(
  `${OPEN}\\s*(?:(?:全文|本文|第[${NUMERAL}]{1,4}[回囘章节節集])?完|未完|(?:未完)?待[续續])\\s*${CLOSE}$`,
  "u",
);

/** The surest first. A new form is a row here. */
export const CLOSE_FORMS: readonly CloseForm[] = [
  {
    rule: "byline-at-end",
    matches: (text) => readByline(text, "end") !== null,
    example: "更大的成就。（本报记者 潘彬玉）",
  },
  { rule: "dateline-at-end", matches: (text) => DATED.test(text), example: "（新华社北京 2 月19日电）" },
  {
    rule: "source-at-end",
    matches: (text) => SOURCE.test(text),
    example: "（作者为信阳师范学院党委书记、教授）",
  },
  {
    rule: "finished",
    matches: (text) => FINISHED.test(text),
    example: "欲知後事、且閱下文、（第七囘完）",
  },
];

/** Name the rule by which a paragraph closes its article; null where it does not. */
export function readClose(text: string): string | null {
  return CLOSE_FORMS.find((form) => form.matches(text))?.rule ?? null;
}

const IN_BRACKETS = new RegExp(`^${OPEN}.{1,160}${CLOSE}$`, "u");

/** Whether a paragraph is nothing but such a close, in brackets. */
export function closesAlone(text: string): boolean {
  return IN_BRACKETS.test(text) && readClose(text) !== null;
}

import { Kind } from "../../characters.ts";
import { COLON } from "./punctuation.ts";

const ADDRESSED = "(?:同志|先生|女士|读者|朋友|老师|编辑|編輯|记者|同事|同学|委员|代表|来宾|嘉宾|乡亲)们?";
const SALUTATION = new RegExp(
  `^(?:(?:尊敬的|亲爱的|敬爱的|各位)?\\p{Script=Han}{0,6}${ADDRESSED}[，、：:!！]){1,4}$`,
  "u",
);
/** Whom somebody writes to who is dear to him, or far: `亲爱的母校：`, `未来的我：`. */
const DEAR =
  /^(?:[最我]{0,2}(?:亲|親|敬|可)[爱愛]的|尊敬的|(?:未来|未來|[远遠]方|天堂)的)[\p{Script=Han}]{1,10}[：:]$/u;
/** To whom a document is issued: `各镇（街道）、区直各部门：`. */
const ADDRESSEES = /^各\p{Script=Han}[^，。；：:]{2,40}[：:]$/u;
const SALUTATION_END = new Kind(/[，、：:!！]/u);

const TO_EDITORS =
  /^(?:尊敬的|亲爱的|親愛的|各位)?(?:编辑|編輯|记者|記者)(?:部|同志|先生|女士|老师|老師|朋友)*们?[：:]$/u;

/** Whether a line says to whom a letter to the paper or a document is addressed: `编辑同志：`, `各镇（街道）、区直各部门：`. */
export function opensLetter(line: string): boolean {
  return COLON.ends(line) && (TO_EDITORS.test(line) || ADDRESSEES.test(line));
}

/** Whether a line addresses the readers of a letter, the hearers of a speech, or those whom a document is for. */
export function isSalutation(line: string): boolean {
  return SALUTATION_END.ends(line) && (SALUTATION.test(line) || DEAR.test(line) || ADDRESSEES.test(line));
}

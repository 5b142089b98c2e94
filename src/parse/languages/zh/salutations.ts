import { Kind } from "../../characters.ts";
import { COLON } from "./punctuation.ts";

const ADDRESSED = "(?:同志|先生|女士|读者|朋友|老师|编辑|編輯|记者|同事|同学|委员|代表|来宾|嘉宾|乡亲)们?";
const SALUTATION = new RegExp(
  `^(?:(?:尊敬的|亲爱的|敬爱的|各位)?\\p{Script=Han}{0,6}${ADDRESSED}[，、：:!！]){1,4}$`,
  "u",
);
const SALUTATION_END = new Kind(/[，、：:!！]/u);

const TO_EDITORS =
  /^(?:尊敬的|亲爱的|親愛的|各位)?(?:编辑|編輯|记者|記者)(?:部|同志|先生|女士|老师|老師|朋友)*们?[：:]$/u;

/** Whether a line addresses the paper, and so begins a letter: `编辑同志：`. */
export function addressesEditors(line: string): boolean {
  return COLON.ends(line) && TO_EDITORS.test(line);
}

/** Whether a line addresses the readers of a letter or the hearers of a speech: `编辑同志：`, `各位委员，同志们：`. */
export function isSalutation(line: string): boolean {
  return SALUTATION_END.ends(line) && SALUTATION.test(line);
}

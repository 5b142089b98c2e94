import { bothScripts } from "../../../chinese/both-scripts.ts";
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
/** To which office a letter is addressed, or a resolve made known: `工厂党委：`. */
const TO_OFFICE = new RegExp(
  bothScripts(
    "^(?:敬爱的|尊敬的|中共)?\\p{Script=Han}{1,10}(?:党委|党总?支部|[省地市县区]委|革委会|革命委员会|编辑部|报社)[：:]$",
  ),
  "u",
);
const SALUTATION_END = new Kind(/[，、：:!！]/u);

const TO_EDITORS =
  /^(?:尊敬的|亲爱的|親愛的|各位)?(?:编辑|編輯|记者|記者)(?:部|同志|先生|女士|老师|老師|朋友)*们?[：:]$/u;

/** Whether a line says to whom a letter to the paper or a document is addressed: `编辑同志：`, `各镇（街道）、区直各部门：`. */
export function opensLetter(line: string): boolean {
  return COLON.ends(line) && (TO_EDITORS.test(line) || ADDRESSEES.test(line));
}

/** The same where the letter follows in the line: `编辑同志：我们修配厂食堂……`. */
const RUN_ON =
  /^(?:尊敬的|亲爱的|親愛的)?(?:编辑|編輯|记者|記者)(?:部)?(?:同志|先生|女士|老师|老師)们?[：:]\S/u;

/** Whether a text begins with whom a letter to the paper is addressed to. */
export function beginsLetter(text: string): boolean {
  return RUN_ON.test(text) || TO_EDITORS.test(text);
}

/** Who is answered in the first words of a text: `李二喜同志：`, `江小勤读者：`. */
const ANSWERED = new RegExp(
  bothScripts(
    "^(?!尊敬|亲爱|各位|广大)(\\p{Script=Han}{1,4})(?:同志|先生|女士|小姐|同学|读者|网友|老师|君)[：:]",
  ),
  "u",
);

/** Name whom a text answers; null where it begins otherwise. */
export function answers(text: string): string | null {
  return ANSWERED.exec(text)?.[1] ?? null;
}

const REGARDS = new RegExp(
  bothScripts(
    "^(?:此致[ \\u3000！!]{0,3}(?:敬礼)?|敬礼|致以?(?:革命的?|崇高的)?敬礼|(?:专此|敬|即)[颂请祝][ \\u3000]?\\p{Script=Han}{0,3}|[编撰大][安祺])[！!]?$",
  ),
  "u",
);
const REGARDS_BEGINNING = new Kind(new RegExp(bothScripts("[此敬致专即编撰大]"), "u"));
/** `最后，预祝大会取得圆满成功！` */
const WISH = new RegExp(
  bothScripts(
    "^(?:最后，)?[预敬谨恭]?祝[愿福]?[^。！!]{0,24}(?:成功|成就|进步|顺利|健康|安康|平安|凯旋|快乐|愉快|幸福|如意|昌盛|辉煌)[！!]$",
  ),
  "u",
);
const WISH_BEGINNING = new Kind(new RegExp(bothScripts("[最预敬谨恭祝]"), "u"));

/** Whether a line is what a letter closes with: `此致`, `敬礼！`, `敬頌　編安`, `预祝大会圆满成功！`. */
export function isRegards(line: string): boolean {
  return (
    (REGARDS_BEGINNING.begins(line) && REGARDS.test(line)) || (WISH_BEGINNING.begins(line) && WISH.test(line))
  );
}

/** How a letter begins under whom it is addressed to. */
const GREETING = new RegExp(bothScripts("^(?:[你您]们?好|大家好|来信(?:已经?)?收[悉到])"), "u");
const GREETING_BEGINNING = new Kind(new RegExp(bothScripts("[你您大来]"), "u"));

/** Whether a text begins as a letter does: `你们好！来信收悉。` What stands over it, and ends with a colon, is whom it is to. */
export function greets(text: string): boolean {
  return GREETING_BEGINNING.begins(text) && GREETING.test(text);
}

/** Whether a line addresses the readers of a letter, the hearers of a speech, or those whom a document is for. */
export function isSalutation(line: string): boolean {
  return (
    SALUTATION_END.ends(line) &&
    (SALUTATION.test(line) || DEAR.test(line) || TO_OFFICE.test(line) || ADDRESSEES.test(line))
  );
}

import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { endsWithCode } from "./editors-code.ts";
import { NUMERAL } from "./numerals.ts";
import { form, type PatternForm } from "./pattern-form.ts";
import { CLOSE, endsSentence, OPEN } from "./punctuation.ts";

const PAGE = `第?\\s?[A-Z]?\\s?[${NUMERAL}]{1,3}(?:[、,，—–-]第?[A-Z]?[${NUMERAL}]{1,3})?\\s?[版面页]`;

/**
 * The forms in which an article says on which page there is more of its matter, at its end or alone in a line. Nothing goes on
 * there, so that none is a jump. A new form is a row here.
 */
export const SEE_ALSO_FORMS: readonly PatternForm[] = [
  form(
    "in-brackets",
    `${OPEN}\\s?(?:[\\p{Script=Han}、“”]{0,12}(?:报道|报导|新闻|全文|评论员文章|社论|图片|内容|详情|另文|摘登|摘要|名单|报告|讲话)|全文)?\\s?(?:另|详|并)?(?:均)?[见刊载]于?(?:今日|本报)?${PAGE}(?:[\\p{Script=Han}]{0,4})?\\s?${CLOSE}$`,
    "（相关报道见3版）",
  ),
  form(
    "behind-mark",
    `[■●◆▲▶►➤→☞➡>]{1,3}\\s?(?:(?:相关|更多)?(?:报道|报导|新闻|内容|全文|详情)?详?[见刊载])?(?:今日|本报)?${PAGE}$`,
    "■详见4版",
  ),
  form(
    "alone",
    `^(?:(?:相关)?(?:报道|新闻|全文|内容|详情)(?:另|详)?见|详见|全文刊)(?:今日|本报)?${PAGE}$`,
    "详见今日4版",
  ),
];

/** Where all of it stands of which the article tells: `（回信全文另发）`. */
const WHOLE_ELSEWHERE = new RegExp(
  bothScripts(`^${OPEN}[\\p{Script=Han}《》]{0,12}?全文(?:另发|另见|刊发)${CLOSE}$`),
  "u",
);

const OPENING = new Kind(new RegExp(OPEN, "u"));
const CLOSING = new Kind(new RegExp(CLOSE, "u"));
/** What every reference ends with. */
const END = new Kind(new RegExp(`${CLOSE}|[版面页頁]`, "u"));
/** What stands among the last characters of every reference. */
const PAGE_WORDS = new Kind(/[版面页頁]/u);
const PAGE_WITHIN = -7;
/** No reference is longer, in UTF-16 code units. */
const LONGEST = 40;

function find(text: string): RegExpExecArray | null {
  if (!END.ends(text) || !PAGE_WORDS.isIn(text.slice(PAGE_WITHIN))) return null;
  const end = text.slice(-LONGEST);
  for (const { pattern } of SEE_ALSO_FORMS) {
    const found = pattern.exec(end);
    if (found) return found;
  }
  return null;
}

/** A text without what refers to another page at its end; empty where that is all: `…防汛工作。（相关报道见3版）`. */
export function withoutSeeAlso(text: string): string {
  const found = find(text);
  return found ? text.slice(0, -found[0].length).trimEnd() : text;
}

/** Whether a line is set apart to say where there is more. In brackets it is printed as the end of its article. */
export function seesAlso(line: string): boolean {
  return line.length <= LONGEST && !OPENING.begins(line) && find(line)?.[0] === line;
}

/** Whether a text ends with a sentence, or with where there is more or an editor's code behind one. */
export function endsSentenceOrSeesAlso(text: string): boolean {
  if (endsSentence(text) || endsWithCode(text)) return true;
  const rest = withoutSeeAlso(text);
  return rest === "" ? text !== "" : rest !== text && endsSentence(rest);
}

/** Whether a line in brackets says where there is more, and nothing else; inside an article a paragraph ends so. */
export function tellsWhereElse(line: string): boolean {
  if (!OPENING.begins(line) || !CLOSING.ends(line)) return false;
  return WHOLE_ELSEWHERE.test(line) || withoutSeeAlso(line) === "";
}

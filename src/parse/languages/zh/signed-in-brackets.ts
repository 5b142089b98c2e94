import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { hasFamilyName } from "./names.ts";
import { CLOSE } from "./punctuation.ts";
import { isWord } from "./words.ts";

const CLOSING = new Kind(new RegExp(CLOSE, "u"));
const BRACKET_AFTER_SENTENCE =
  /[。！？…][”’」』]*[ \u3000]*[（(](?!.{0,2}[图圖]|[见見详詳节節续續])(\p{Script=Han}(?:[ \u3000]?\p{Script=Han}){0,2})[）)]$/u;
/** A single letter in brackets that is no family name, or not there: the end of what is printed in parts. */
const ENDED = /^[文完终終上中下续續]$/u;

/**
 * Whether a text ends with two or three letters in brackets that are no word, or a family name: by such offices sign what
 * they send in; `（见图）` and `（节选）` are none.
 */
export function isSignedInBrackets(text: string): boolean {
  const name = CLOSING.ends(text) ? BRACKET_AFTER_SENTENCE.exec(text)?.[1] : undefined;
  if (name?.length === 1) return hasFamilyName(name) && !ENDED.test(name);
  return name !== undefined && !isWord(name.replace(/[ \u3000]/gu, ""));
}

const OFFICE_IN_BRACKETS = new RegExp(
  bothScripts(
    "(?:^|[。！？…][”’」』]*[ \\u3000]*)[（(](?!.{0,12}[图见详转据])(?:\\p{Script=Han}{2,12}(?:[组站局科股处所室社厂矿校院委办部会联队店]|公司|中心|大学|[中小]学|医院|公社|大队|农场)|(?:\\p{Script=Han}{2,3})(?:医师|大夫|律师)|(?:社员|战士|工人|职工|学生|农民|教师|读者|居民|市民|知青|[一二三四五六七八九十\\d]+[连排班营队])[ \\u3000]+\\p{Script=Han}(?:[ \\u3000]?\\p{Script=Han}){1,2})[）)]$",
  ),
  "u",
);

/** Whether a text ends with the office that sent it in: `（县农科所）`. */
export function isSignedByOffice(text: string): boolean {
  return CLOSING.ends(text) && OFFICE_IN_BRACKETS.test(text);
}

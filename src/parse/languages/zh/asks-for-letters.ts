import { Kind } from "../../characters.ts";

/** Where to write to the column that the article stands in: `栏目投稿邮箱：lanmu@example.com`. */
const LETTERS =
  /^[（(]?(?:(?:欢迎|本?栏目?)[^。：:]{0,24}(?:邮箱|信箱|邮编|投稿|来稿|来信)[^。：:]{0,4}[：:][^。]{4,60}|看?更多[^。]{0,8}征稿[^。]{4,80})。?[）)]?$/u;
const LETTERS_BEGINNING = new Kind(/[（(欢本栏看更]/u);
/** No such line is longer, in UTF-16 code units. */
const LONGEST = 100;

/** Whether a line says where to write to, and nothing else. */
export function asksForLetters(text: string): boolean {
  return text.length <= LONGEST && LETTERS_BEGINNING.begins(text) && LETTERS.test(text);
}

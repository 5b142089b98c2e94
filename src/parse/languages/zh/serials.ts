import { Kind } from "../../characters.ts";
import { NUMERAL } from "./numerals.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

const PART = new RegExp(
  `^(?:${OPEN}[${NUMERAL}上中下續续完]{1,4}${CLOSE})+$|^第[${NUMERAL}]{1,5}[回囘章節节](?:[\\s\\u3000]|$)`,
  "u",
);
const BEGINNING = new Kind(new RegExp(`${OPEN}|第`, "u"));

const NAMED_PART = new RegExp(`^\\p{Script=Han}{2,10}[ \\u3000]+[（(][${NUMERAL}]{1,5}[）)]$`, "u");
const CLOSING = new Kind(/[）)]/u);

/** Whether a line says which part of a story is printed, with its name or without: `第二十三回　風雨故人來（四）`, `桃花傳奇　（一三五）`, `（17）`. */
export function isInstalment(line: string): boolean {
  return isSerialNumber(line) || (CLOSING.ends(line) && NAMED_PART.test(line));
}

/**
 * Whether a line is the number of a part of what is printed in instalments: `（二）`, `第八囘`. It stands under the
 * headline; a tall number is set digit by digit: `（一）（〇）（三）`.
 */
export function isSerialNumber(line: string): boolean {
  return BEGINNING.begins(line) && PART.test(line);
}

import { Kind } from "../../characters.ts";
import type { Jump } from "../../language.ts";
import { NUMERAL, numeral } from "./numerals.ts";
import { CLOSE, endsSentence, OPEN } from "./punctuation.ts";

/** A form of jump line: what it says before the page number. */
interface JumpForm {
  readonly rule: string;
  readonly words: string;
  readonly direction: keyof Jump;
  /** Whether it stands in a sentence that it breaks off; behind a whole one it says where there is more. */
  readonly breaksOff?: boolean;
  readonly example: readonly [text: string, page: number];
}

export const JUMP_FORMS: readonly JumpForm[] = [
  { rule: "goes-on", words: "下\\s*[转轉接]", direction: "to", example: ["（下转第二版）", 2] },
  {
    rule: "turn-to",
    words: "(?:文\\s*[转轉]|[紧緊請请]?[转轉])",
    direction: "to",
    example: ["（转A3版）", 3],
  },
  {
    rule: "see",
    words: "[紧緊請请]?[见見]",
    direction: "to",
    breaksOff: true,
    example: ["（見A3版）", 3],
  },
  {
    rule: "goes-on-from",
    words: "[文上緊紧]?\\s*接",
    direction: "from",
    example: ["（上接02版）", 2],
  },
];

const N = `[${NUMERAL}]{1,4}`;
/** Of several pages the first; with a letter or a nought the number is a page's even without the word. */
const PAGE = `[自从從]?(?:本[报報]|今日|特刊)?第?\\s*(?:(?:[A-Z][叠疊]?)?\\s*(${N}|[头頭])(?:[、,，—–-]${N})?\\s*[版面頁页]|(?:[A-Z]\\s?|(?=0))(\\d{1,2})(?![\\d-]))`;
const INNER = `[^${OPEN.slice(1, -1)}${CLOSE.slice(1, -1)}。]{0,30}(?:《[^》]{1,40}》)?`;
const NUMERALS = new Kind(new RegExp(`[${NUMERAL}头頭]`, "u"));
const SPACE = new Kind(/\s/u);
/** What may stand around a jump: arrows, and the number of several: `下转第二版①`. */
const MARKS = "[^\\p{L}\\p{N}]{0,3}[①-⑨]?";

/** In brackets anywhere, in a line of its own, or behind an arrow at the end of a text; what goes on may name its page before its headline. */
export const JUMP_PATTERNS = JUMP_FORMS.flatMap(({ words, direction, breaksOff = false }) =>
  [
    `[①-⑨]?${OPEN}\\s*[^\\p{L}\\p{N}]{0,3}(?:未完[，、\\s]*)?${words}\\s*${PAGE}${INNER}\\s*${CLOSE}`,
    `^${MARKS}${words}\\s*${PAGE}${MARKS}$`,
    direction === "to"
      ? `[▶►→➡⇒☞]+\\s*${words}\\s*${PAGE}${MARKS}$`
      : `^${MARKS}${words}\\s*${PAGE}(?:[ \\u3000]+|(?=《[^》]{2,40}》$))`,
  ].map((pattern) => ({ direction, breaksOff, pattern: new RegExp(pattern, "u") })),
);

/** A letter of the words of every form. */
export const JUMP_SIGN = new Kind(/[转轉接见見]/u);
const PAGE_WORDS = ["版", "面", "页", "頁"];
const LETTERED = /[转轉接见見]\s?(?:[A-Z]\s?\d|0\d)/u;

/** Whether a numeral stands before a word for page, as in every form. Few texts have one, and most need no further look. */
function namesPage(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (NUMERALS.ends(text.slice(0, at), SPACE)) return true;
  return false;
}

/** Read the jump mark in a text; `rest` is the text without it. Gives null where there is none. */
export function readJump(text: string): { readonly jump: Jump; readonly rest: string } | null {
  if (!JUMP_SIGN.isIn(text)) return null;
  if (!PAGE_WORDS.some((word) => namesPage(text, word)) && !LETTERED.test(text)) return null;
  for (const { direction, breaksOff, pattern } of JUMP_PATTERNS) {
    const found = pattern.exec(text);
    if (!found || (breaksOff && endsSentence(text.slice(0, found.index)))) continue;
    const page = /[头頭]/u.test(found[1] ?? "") ? 1 : numeral(found[1] ?? found[2] ?? "");
    if (page > 0) return { jump: { [direction]: page }, rest: unquoted(text.replace(found[0], "").trim()) };
  }
  return null;
}

const QUOTED = /^《([^《》]+)》$/u;
const QUOTED_END = new Kind(/》/u);

/** The headline that a line repeats in marks: what else it holds says where the text comes from. */
function unquoted(rest: string): string {
  return QUOTED.exec(rest)?.[1] ?? rest;
}

/** Whether a line is nothing but where a text goes on from and its headline: `上接03版《城市更新“留”住乡愁》`. */
export function quotesHeadline(line: string): boolean {
  if (!QUOTED_END.ends(line)) return false;
  const jump = readJump(line);
  return jump?.jump.from !== undefined && line.endsWith(`《${jump.rest}》`);
}

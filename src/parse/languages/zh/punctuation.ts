import { Kind } from "../../characters.ts";

/**
 * Characters of Chinese punctuation. OCR confuses brackets of all kinds and sets many of them half-width,
 * so that a rule asks for “an opening bracket”, not for `（`.
 */

export const OPEN = "[（(〈<《［\\[【〔〖﹝{]";
export const CLOSE = "[）)〉>》］\\]】〕〗﹞}]";

const SENTENCE_MARK = new Kind(/[。！？!?…｡．.]/u);
const BEHIND_SENTENCE = new Kind(/[\s”’“」』）)》〉】\]"':]/u);

/** Whether a text ends with the end of a sentence, quotes and brackets closed; OCR may set them apart or turn them round. */
export function endsSentence(text: string): boolean {
  return SENTENCE_MARK.ends(text, BEHIND_SENTENCE);
}

/** Text before modern punctuation: `、` stands everywhere. */
export const PAUSE = new Kind(/[、，,；;]/u);
export const COLON = new Kind(/[：:]/u);

const OPENING = new Kind(/[“‘「『（(《〈]/u);
const CLOSING = new Kind(/[”’」』）)》〉]/u);
const BRACKET = new Kind(/[“‘「『（(《〈”’」』）)》〉"]/u);
const STRAIGHT = '"'.charCodeAt(0);

/**
 * Count what a text opens and does not close, minus what it closes and did not open. OCR confuses the kinds, so that
 * any closes any; a straight quotation mark, which it reads for either, closes what is open.
 */
export function openings(text: string): number {
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!BRACKET.has(code)) continue;
    if (OPENING.has(code)) balance++;
    else if (CLOSING.has(code)) balance--;
    else if (code === STRAIGHT) balance += balance > 0 ? -1 : 1;
  }
  return balance;
}

const NO_BRACKET = `[^${OPEN.slice(1, -1)}${CLOSE.slice(1, -1)}]*`;
const OPENED = new RegExp(`[（(]${NO_BRACKET}$`, "u");
const CLOSED = new RegExp(`^${NO_BRACKET}[）)]`, "u");

const INSIDE = new Kind(/[，。、；：？！”’》」』％,;:?!]/u);

/** Whether a text begins with a mark that stands inside sentences or at their ends. */
export function beginsInside(text: string): boolean {
  return INSIDE.begins(text);
}

/** Whether a text ends inside brackets that it opens. Most have none. */
export function leavesBracketOpen(text: string): boolean {
  return (text.includes("（") || text.includes("(")) && OPENED.test(text);
}

/** Whether a text goes on what the one before it began in brackets. */
export function bracketGoesOn(first: string, second: string): boolean {
  return leavesBracketOpen(first) && CLOSED.test(second);
}

const TITLE_OPENED = /《[^《》]*$/u;

/** Whether a text ends inside the title of a work: `本报2版《我区新增`. */
function leavesTitleOpen(text: string): boolean {
  return text.includes("《") && TITLE_OPENED.test(text);
}

/** Whether two lines meet inside a bracket or a title, or before a mark that no line begins with if it can be helped. */
export function meetInside(first: string, second: string): boolean {
  return leavesBracketOpen(first) || leavesTitleOpen(first) || CLOSED.test(second) || beginsInside(second);
}

/** Marks that may end a line beyond its measure (CLREQ, “Requirements for Chinese Text Layout”, hanging punctuation). */
const HANGING = new Kind(/[，。、；：！？”’）》」』]/u);

/** Whether a line may be wider than its column by the mark that it ends with. */
export function endsWithHanging(line: string): boolean {
  return HANGING.ends(line);
}

const UNBROKEN = new Kind(/[0-9A-Za-z]/u);
const OPENING_QUOTE = new Kind(/[“‘（《「『【]/u);

/** Whether a text begins with a mark that opens a quotation or a bracket. */
export function opensQuotation(text: string): boolean {
  return OPENING_QUOTE.begins(text);
}

/** Whether a line may be less than full without being set so: words, numbers and what opens a quotation are not broken. */
export function mayFallShort(line: string, next: string): boolean {
  return UNBROKEN.isIn(line) || UNBROKEN.begins(next) || opensQuotation(next);
}

const STATEMENT_MARK = new Kind(/[。；.;]/u);
const BEHIND_STATEMENT = new Kind(/[”’」』）)》]/u);
const BRACKET_OPENED = new Kind(/[（(〔]/u);
const ALL_IN_BRACKETS = /^[（(〔][^（()）]*[）)〕]$/u;

/** Whether a text ends with a full stop, or a bracket that holds all of it: no headline does. */
export function endsStatement(text: string): boolean {
  return (
    STATEMENT_MARK.ends(text, BEHIND_STATEMENT) || (BRACKET_OPENED.begins(text) && ALL_IN_BRACKETS.test(text))
  );
}

const FULL_STOP = "。";
const STATEMENT_INSIDE = /。[^”’」』）)》]/u;

/** Whether a text has a full stop with more text after it. */
export function holdsStatement(text: string): boolean {
  const first = text.indexOf(FULL_STOP);
  return first >= 0 && first < text.length - 1 && STATEMENT_INSIDE.test(text);
}

/** A name in brackets after a headline, which says what column or series it belongs to: `…（人民时评）`; not where it goes on. */
const RUBRIC =
  "[（(《〈](?![^）)]*(?:记者|通讯员|作者|[上下]\\s?[转轉接]|[电摄讯][）)]))(?:[^（()）。；：]|[（(]\\d{1,3}[）)]){2,30}[）)]$";
const RUBRIC_END = new RegExp(`(?<=[^。\\s])\\s?${RUBRIC}`, "u");
const RUBRIC_CLOSE = new Kind(/[）)]/u);

/** Whether a text ends with such a name. */
export function endsWithRubric(text: string): boolean {
  return RUBRIC_CLOSE.ends(text) && RUBRIC_END.test(text);
}

/** A text without such a name at its end. */
export function withoutRubric(text: string): string {
  return RUBRIC_CLOSE.ends(text) ? text.replace(RUBRIC_END, "") : text;
}

/** The same on a line of its own. */
export const RUBRIC_ALONE = new RegExp(`^${RUBRIC}`, "u");

const DASH = "—－―–-";
/** A dash that begins a deck, or ends a kicker; of the two parts of ——, OCR reads one or both as the numeral 一. */
const DASH_BEFORE = new RegExp(`^(?:[${DASH}]|一[一${DASH}])`, "u");
const DASH_AFTER = new RegExp(`(?:[—－―]|[${DASH}]一|一[一${DASH}])$`, "u");
const DASH_OR_ONE = new Kind(new RegExp(`[一${DASH}]`, "u"));

/** Whether a text begins with such a dash. */
export function beginsWithDash(text: string): boolean {
  return DASH_OR_ONE.begins(text) && DASH_BEFORE.test(text);
}

/** Whether a text ends with one. */
export function endsWithDash(text: string): boolean {
  return DASH_OR_ONE.ends(text) && DASH_AFTER.test(text);
}

const DASH_BETWEEN = new RegExp(`[一${DASH}]\\n|\\n[一${DASH}]`, "u");

/** Whether a dash parts two lines, kicker and headline or headline and deck; a 一 may be what OCR made of one. */
export function dashBetween(first: string, second: string): boolean {
  return DASH_BETWEEN.test(`${first}\n${second}`);
}

import { Kind } from "../characters.ts";
import type { Language } from "../language.ts";

const OPENING = new Kind(/[\p{Ps}\p{Pi}]/u);
const CLOSING = new Kind(/[\p{Pe}\p{Pf}]/u);

/** A lead may name its agency, or its reporters, in its second line. */
export function opensLead(text: string, language: Language): boolean {
  return language.lead(text) !== null && !language.endsSentence(text) && !language.closesAlone(text);
}

/** Whether a line begins a lead whose bracket the next one closes, as in narrow columns: `（倫敦廿八日路` over `透電）英國`. */
export function beginsLead(text: string, below: string | undefined, language: Language): boolean {
  if (below === undefined || !OPENING.begins(text) || CLOSING.isIn(text)) return false;
  return CLOSING.isIn(below) && language.lead(text + below) !== null;
}

/** Whether a line is a dateline that fills a narrow column, and no agency that closes a text: none ends above it. */
export function isDateline(
  text: string,
  above: string | undefined,
  below: string | undefined,
  language: Language,
): boolean {
  if (below === undefined || !OPENING.begins(text) || (above !== undefined && language.endsSentence(above)))
    return false;
  return language.closesAlone(text) && language.lead(text + below) !== null;
}

import { Kind } from "../../characters.ts";
import type { BylinePlace } from "../../language.ts";
import { mayNamePupil } from "./byline-pupils.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** What all bylines in leads have near the beginning, also where it was misread: a bracket, or the first letter of a role. */
const LEAD_SIGN = new Kind(new RegExp(`${OPEN}|[本特见見记記通木术末]`, "u"));
const LEAD_WITHIN = 35;
/** How all bylines at the end of a text end: with a bracket, or a name behind a wide space. Few texts do. */
const END_BRACKET = new Kind(new RegExp(CLOSE, "u"));
const STOP = new Kind(/。/u);
const END_SIGN = new RegExp(`(?:${CLOSE}。?|\\u3000\\p{Script=Han}{2,4})$`, "u");
const END = -10;
/** OCR may have lost the last bracket. */
const BRACKET = new Kind(/[（(〈]/u);
const LEFT_OPEN = /[（(〈](?:本报)?记者\p{Script=Han}[\p{Script=Han}、 ]*$/u;
const WIDE_SPACE = "\u3000";

/** What parts clauses. A byline of its own line, or under a headline, has one such mark at most before it, and one that OCR read in a name. */
const CLAUSE = new Kind(/[。，]/u);
const MOST_CLAUSES = 2;
const ALONE: readonly BylinePlace[] = ["line", "under-headline", "among-names"];

function hasEndSign(text: string): boolean {
  const end = text.slice(END);
  if (end.includes(WIDE_SPACE) || END_BRACKET.ends(end, STOP)) return END_SIGN.test(end);
  return BRACKET.isIn(end) && LEFT_OPEN.test(end);
}

/** Whether a byline may stand at a place of a text. */
export function maySign(text: string, place: BylinePlace): boolean {
  if (place === "lead") return LEAD_SIGN.isIn(text, LEAD_WITHIN);
  if (ALONE.includes(place)) return !CLAUSE.isOften(text, MOST_CLAUSES + 1);
  if (place === "signature" && mayNamePupil(text)) return true;
  return (place !== "end" && place !== "signature") || hasEndSign(text);
}

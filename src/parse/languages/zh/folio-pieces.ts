import type { Folio, FolioPiece } from "../../language.ts";
import { describeFolio, type FolioParts, takeApart } from "./folios.ts";
import { isImprintOfNameplate } from "./imprint.ts";
import { NUMERAL } from "./numerals.ts";
import { isKnownPageName } from "./page-names.ts";

/** A line as a piece of a folio. */
interface Piece extends FolioParts {
  readonly line: string;
  readonly folio: Folio;
}

/** What tells that a line is a piece of a folio, wherever at the head of a page it stands. */
interface SureForm {
  readonly rule: string;
  readonly holds: (piece: Piece) => boolean;
  readonly example: string;
}

const NUMBERED = new RegExp(`^(?:[A-Z]\\s?\\d{1,2}|0\\d|第\\s?[${NUMERAL}]{1,3}\\s?版)(?:\\s|$)`, "u");

/** The surest first. A new form is a row here. */
export const SURE_PIECES: readonly SureForm[] = [
  {
    rule: "number-or-day",
    holds: ({ words, signs }) => words.length === 0 && signs > 0,
    example: "农历甲午年二月初七",
  },
  { rule: "numbered-page", holds: ({ line }) => NUMBERED.test(line), example: "A02 法治" },
  {
    rule: "number-and-name",
    holds: ({ folio, signs }) => signs > 0 && isKnownPageName(folio.pageName ?? ""),
    example: "1　综合新闻",
  },
  {
    rule: "daily",
    holds: ({ folio }) => /(?:日|晚|晨|早|时|周|時|週)(?:报|報)$/u.test(folio.newspaper ?? ""),
    example: "芦湾晚报",
  },
];

/** `要　闻` is 要闻. */
const SPACED = /^(\p{Script=Han})[\s\u3000]+(\p{Script=Han})$/u;
/** `CHENG SHI`, beside the name in Chinese. */
const ROMANISED = /^[A-Z][A-Za-z]+$/u;
/** `港紙 HKI POST`, `乐山日报 LESHAN DAILY`: a headline may hold such letters, too. */
const BOTH_NAMES = /^\p{Script=Han}{1,6}[ \u3000]?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}$/u;
/** `LINGANG BAO`, alone in its line. */
const ROMANISED_NAME = /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,4}$/u;
/** Marks around the name of a page: `【要闻】`, `◎要闻 A02`. */
const MARKS = /^[【[［◎●■▲◆]\s*|[】\]］]$/gu;

/** Read a line as a piece of a folio that is set in several lines; null where it can be none. */
export function readFolioPiece(line: string): FolioPiece | null {
  if (isImprintOfNameplate(line) || ROMANISED_NAME.test(line)) return { folio: {}, sure: true };
  if (BOTH_NAMES.test(line)) return { folio: {}, sure: false };
  const parts = takeApart(line.replace(MARKS, "").replace(SPACED, "$1$2"));
  if (!parts) return null;
  const folio = describeFolio(parts);
  const known = [folio.newspaper, folio.pageName];
  if (!parts.words.every((word) => known.includes(word) || ROMANISED.test(word))) return null;
  const isPageName = parts.signs === 0 && parts.words.length === 1 && isKnownPageName(folio.pageName ?? "");
  const sure = SURE_PIECES.some((form) => form.holds({ ...parts, line, folio }));
  return { folio, sure, ...(isPageName && { isPageName }) };
}

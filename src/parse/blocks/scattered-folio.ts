import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import type { HeadVerdict } from "./page-head.ts";

/** How many lines apart two pieces stand, a blank one between them perhaps. */
const APART = 2;
/** So many lines at the end of a page are its foot. */
const FOOT = 8;

/**
 * Find the folio that stands in pieces anywhere on a page, for text extraction may come to the nameplate last, or after what is
 * set beside it:
 *
 *     第32期              the number of the issue, or the weekday, beside …
 *     1967年1月31日        … a day with its year, alone in its line
 *     星期二
 *     （共四版）            whatever else is surely a piece
 *     要闻                 what pages and papers are called, right under the last piece, or over the first
 *
 * A day alone signs a document; a folio line at the foot of a page needs no other piece.
 */
export function findScatteredFolio(
  lines: readonly Line[],
  language: Language,
): ReadonlyMap<Line, HeadVerdict> {
  const printed = lines.filter(({ text }) => text !== "");
  const found = new Map<Line, HeadVerdict>();
  for (const [index, day] of printed.entries()) {
    const isWhole = index >= printed.length - FOOT && language.folio(day.text)?.date !== undefined;
    if (found.has(day) || !(isWhole || language.isDay(day.text))) continue;
    const pieces = [
      ...piecesFrom(printed.slice(0, index).reverse(), day, language),
      ...piecesFrom(printed.slice(index + 1), day, language),
    ];
    if (!isWhole && !pieces.some((piece) => tellsIssue(piece, day, language))) continue;
    for (const line of [day, ...pieces, ...namesBeside([day, ...pieces], lines, language)])
      found.set(line, { role: "folio", rule: "scattered-folio" });
  }
  return found;
}

/** The pieces of a folio that follow one another from a day on, upwards or downwards; the name of a page may stand between two. */
function piecesFrom(lines: readonly Line[], day: Line, language: Language): readonly Line[] {
  let before = day;
  const end = lines.findIndex((line, i) => {
    const apart = gapBetween(line, before) > APART;
    before = line;
    return apart || !(isSure(line, language) || isNameBetween(line, lines[i + 1], language));
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function isSure({ text }: Line, language: Language): boolean {
  return language.folioPiece(text)?.sure === true;
}

function isNameBetween(line: Line, next: Line | undefined, language: Language): boolean {
  const isName = language.folioPiece(line.text)?.isPageName === true;
  return isName && next !== undefined && gapBetween(line, next) === 1 && isSure(next, language);
}

/**
 * What says the name of the page or the paper at either end of the pieces, if nothing but they stands beside it. After a
 * blank line the name of a page may be a label, unless the page ends there with no more than its editors.
 */
function namesBeside(pieces: readonly Line[], lines: readonly Line[], language: Language): readonly Line[] {
  const printed = lines.filter(({ text }) => text !== "");
  const places = pieces.map((piece) => printed.indexOf(piece));
  const [above, under] = [Math.min(...places) - 1, Math.max(...places) + 1];
  const isName = (at: number, piece: number, beyond: number): boolean => {
    const line = printed[at];
    const apart = gapBetween(line, printed[piece]);
    if (!line || apart > APART || goesOnWith(line, printed[beyond], language)) return false;
    const found = language.folioPiece(line.text);
    const isPage = found?.isPageName === true && (apart === 1 || printed.length - under <= 2);
    return isPage || found?.folio.newspaper !== undefined;
  };
  return [
    ...(isName(above, above + 1, above - 1) ? [printed[above] as Line] : []),
    ...(isName(under, under - 1, under + 1) ? [printed[under] as Line] : []),
  ];
}

/** Whether a line may go on with the one beyond it: that is neither apart nor furniture, nor does it end a sentence over it. */
function goesOnWith(line: Line, beyond: Line | undefined, language: Language): boolean {
  if (!beyond || gapBetween(line, beyond) > 1 || language.furniture(beyond.text) !== null) return false;
  return beyond.number > line.number || !language.endsSentence(beyond.text);
}

function gapBetween(line: Line | undefined, other: Line | undefined): number {
  return line && other ? Math.abs(line.number - other.number) : Number.POSITIVE_INFINITY;
}

/** Whether a piece tells with the day of what issue the page is: a number alone may be any. */
function tellsIssue({ text }: Line, day: Line, language: Language): boolean {
  return (
    language.folioPiece(text)?.folio.page === undefined && language.folio(`${day.text} ${text}`) !== null
  );
}

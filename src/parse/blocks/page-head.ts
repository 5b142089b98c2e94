import type { Folio, Language } from "../language.ts";
import type { Line, Role } from "../printed.ts";

/** What kind of furniture a line is by its words, if it is any. */
export type Furniture = NonNullable<ReturnType<Language["furniture"]>>;
export type FurnitureOf = (line: Line) => Furniture | null;

/** What a line of the head is, and the rule that said so. */
export interface HeadVerdict {
  readonly role: Role;
  readonly rule: string;
}

/** A line of the head: `sure` if it could stand nowhere else. */
interface Piece {
  readonly line: Line;
  readonly verdict: HeadVerdict;
  readonly sure: boolean;
  readonly isPageName: boolean;
  /** What it says, where it is no furniture by its words. */
  readonly folio: Folio | null;
}

/** No page's head has more lines. */
const LONGEST = 12;
/** An ear beside the nameplate, read before it, has no more: the weather, a saying, the quotation of the 1960s and 1970s. */
const EAR = 8;

/**
 * Find the folio of a page that is set in pieces, over the first headline:
 *
 *     青屿晨报              a paper's name, most likely
 *     A01                  surely a piece
 *     城事                  could be a headline, but a piece follows
 *     2024.5.17 星期五      surely a piece
 *
 *     海上牧场里的“新渔民”    could be a piece, but none follows
 *
 * A line that could be a headline as well is a piece where a sure one follows it, or right under one if it is set tight
 * there, or says what papers call a page that has no name yet: `【石桥街道】`, where others follow, is the label of its first item.
 */
export function findPageHead(
  lines: readonly Line[],
  furnitureOf: FurnitureOf,
  language: Language,
): ReadonlyMap<Line, HeadVerdict> {
  const pieces = leadingPieces(lines, furnitureOf, language);
  const last = pieces.findLastIndex((piece) => piece.sure);
  const isNamed = pieces.some(({ line, sure }) => sure && language.folio(line.text)?.pageName !== undefined);
  const labels = lines.filter(({ text }) => language.isBracketLabel(text));
  const mayName = ({ line, isPageName }: Piece): boolean =>
    isPageName && !isNamed && !(labels.length > 1 && labels[0] === line);
  const head = pieces.filter(
    (piece, index) =>
      piece.sure ||
      index < last ||
      (last >= 0 && index === last + 1 && (mayName(piece) || isTight(piece.line, lines))),
  );
  return new Map(head.map((piece) => [piece.line, isNameplate(piece, head) ? NAMEPLATE : piece.verdict]));
}

const NAMEPLATE: HeadVerdict = { role: "nameplate", rule: "over-folio" };

/**
 * Whether the first line of a head, which is called neither as papers are nor as pages, names the paper: no other line does,
 * and the folio of its first page stands under it.
 *
 *     东海农垦
 *     1979年11月2日　星期五　第328期
 */
function isNameplate(piece: Piece, head: readonly Piece[]): boolean {
  const folios = head.map(({ folio }) => folio);
  return (
    piece === head[0] &&
    !piece.sure &&
    !piece.isPageName &&
    piece.folio?.pageName === piece.line.text &&
    folios.some((folio) => folio?.date !== undefined) &&
    folios.every((folio) => folio?.newspaper === undefined && (folio?.page ?? 1) === 1)
  );
}

/** Whether a line is set right under another, and nothing right under it. */
function isTight({ number }: Line, lines: readonly Line[]): boolean {
  return number > 1 && lines[number - 2]?.text !== "" && (lines[number]?.text ?? "") === "";
}

/** The lines before the first that can be no piece of a folio. */
function leadingPieces(
  lines: readonly Line[],
  furnitureOf: FurnitureOf,
  language: Language,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of underEar(lines, furnitureOf, language)) {
    const piece = readPiece(line, furnitureOf(line), language);
    if (!piece || pieces.length === LONGEST) break;
    pieces.push(piece);
  }
  return pieces;
}

/**
 * The printed lines from the nameplate on, where an ear was read before it, and a sure piece stands under it:
 *
 *     毛主席语录 ／ 团结起来，争取更大的胜利。 ／ 沅江报 ／ 1974年11月23日
 */
function underEar(lines: readonly Line[], furnitureOf: FurnitureOf, language: Language): readonly Line[] {
  const printed = lines.filter(({ text }) => text !== "");
  const pieceAt = (index: number): Piece | null => {
    const line = printed[index];
    return line ? readPiece(line, furnitureOf(line), language) : null;
  };
  let isEar = false;
  for (let index = 0; index <= EAR; index++) {
    const piece = pieceAt(index);
    if (piece?.sure) return printed;
    if (isEar && piece?.verdict.role === "nameplate" && pieceAt(index + 1)?.sure) return printed.slice(index);
    isEar ||= piece === null;
  }
  return printed;
}

function readPiece(line: Line, furniture: Furniture | null, language: Language): Piece | null {
  if (furniture)
    return furniture.kind === "jump"
      ? null
      : {
          line,
          sure: true,
          isPageName: false,
          folio: language.folio(line.text),
          verdict: { role: furniture.kind, rule: furniture.rule },
        };
  const piece = language.folioPiece(line.text);
  if (!piece) return null;
  const { newspaper, pageName, page } = piece.folio;
  /** Early papers print the name of a column there, over its first article. */
  const isPageName = piece.isPageName === true && language.makesUpHeadlines;
  const role = newspaper && !pageName && !page ? "nameplate" : "folio";
  return {
    line,
    sure: piece.sure,
    isPageName,
    folio: piece.folio,
    verdict: { role, rule: "page-head" },
  };
}

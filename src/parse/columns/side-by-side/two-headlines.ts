import type { Language } from "../../language.ts";
import type { Piece, Row } from "./row.ts";

/** So many rows further up or down stands the next line of a headline, of others or blank: its type is larger. */
const ROWS = 4;
/** How far to the left of another a line of the same headline begins at most, and how far they may reach over the next, in characters. */
const LEFT = 4;
const OVER = 1;
/** A line over a column of its own is no longer, in UTF-16 code units. */
const LINE = 14;

/**
 * Whether two texts of a row, side by side with a space or a few between, are lines of two headlines, each over its own
 * column: what one leaves open, a word or a bracket, goes on in the line under it and not in the other.
 *
 *     剧集《重生》突破 中国贸促会举办线 知恩图报 让爱延
 *       类型 留有余味 上展会促进中拉企 续（民生观）
 */
export function areOfTwoHeadlines(
  first: Piece,
  second: Piece,
  rows: readonly Row[],
  language: Language,
): boolean {
  if (language.lead(first.text)) return false;
  const goesOn = (one: string, other: string): boolean =>
    language.leavesBracketOpen(one)
      ? language.bracketGoesOn(one, other)
      : language.wordsAcross([[one, other]])[0] === true;
  const end = lastWord(first.text);
  if (goesOn(end, second.text)) return false;
  const over = pairBeside(first, second, rows, -1);
  const under = pairBeside(first, second, rows, 1);
  return (
    (over.first !== undefined && goesOn(over.first, firstWord(first.text))) ||
    (over.second !== undefined && goesOn(over.second, second.text)) ||
    (under.first !== undefined && goesOn(end, under.first)) ||
    (under.first !== undefined && under.second !== undefined && goesOn(second.text, under.second))
  );
}

/** What stands next over, or under, each of two texts, and over or under that one only; short enough for a column of its own. */
interface Pair {
  readonly first: string | undefined;
  readonly second: string | undefined;
}

function pairBeside(first: Piece, second: Piece, rows: readonly Row[], step: number): Pair {
  const isFirsts = ({ from, to }: Piece): boolean =>
    from >= first.from - LEFT && from < first.to && to <= second.from + OVER;
  const isSeconds = ({ from }: Piece): boolean =>
    from >= second.from - LEFT && from > first.to - OVER && from < second.to;
  for (let far = 1; far <= ROWS; far++) {
    const row = rows[first.row + step * far] ?? [];
    const [ofFirst, ofSecond] = [row.filter(isFirsts), row.filter(isSeconds)];
    if (ofFirst.length + ofSecond.length === 0) continue;
    const short = (piece: Piece | undefined): string | undefined =>
      piece && piece.text.length <= LINE ? piece.text : undefined;
    // Over a text stands what ends there, under it what begins there.
    return { first: short(ofFirst.at(step < 0 ? -1 : 0)), second: short(ofSecond[0]) };
  }
  return { first: undefined, second: undefined };
}

const firstWord = (text: string): string => text.split(" ")[0] as string;
const lastWord = (text: string): string => text.split(" ").at(-1) as string;

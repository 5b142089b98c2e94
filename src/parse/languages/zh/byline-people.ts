import { bothScripts } from "../../../chinese/both-scripts.ts";
import { hasCommonFamily, isBareName, isSurelyName, readNames } from "./names.ts";
import { NUMERAL } from "./numerals.ts";
import { isColumnWord } from "./page-names.ts";
import { isWord } from "./words.ts";

/** Readers of names that stand in a byline without a role. */

/** Names, but not the name of a column: `●微评`. */
export const readPeople = (text: string): readonly string[] | null =>
  isColumnWord(text.trim()) ? null : readNames(text);
/** Four letters are a remark more often: `（印見前報）`. */
export const readSurePeople = (text: string): readonly string[] | null => {
  const names = readPeople(text);
  return names?.every(isBareName) ? names : null;
};

/** How many works there are besides: `（外一首）`, `（三题）`, `（组诗）`. */
const WORKS = new RegExp(
  bothScripts(
    `^外?[${NUMERAL}]{1,2}[首章则题篇阕]$|^组诗$|^共?[${NUMERAL}]{1,3}[版页张]$|^第[${NUMERAL}]{1,3}[号期回章节]$`,
  ),
  "u",
);

/** Alone in its line a word in brackets is the last of a headline, and names a column: `（新知）`. */
export const readPeopleNoWords = (text: string): readonly string[] | null => {
  const names = WORKS.test(text.trim()) ? null : readPeople(text);
  const surely = names?.length === 1 ? [...text.trim()].length <= 3 : names?.every(isSurelyName);
  return surely && !isWord(text.trim()) ? names : null;
};

/** Behind an office what it did may stand as well: `某某公司　成立`. */
export const readSurePeopleNoWords = (text: string): readonly string[] | null =>
  isWord(text.trim()) ? null : readSurePeople(text);

const THREE = 3;

/** Whether a line is a name of three characters, the last two of which are no word as `工作` is at the end of a headline. */
export function isWholeName(line: string): boolean {
  return line.length === THREE && isBareName(line) && !isWord(line) && !isWord(line.slice(1));
}

const SPACES = /[ \u3000]+/u;

/** Several, of which one has a common family name and is no word: `文明 和谐` are none, nor `解秋乏 支妙招`. */
export const readSeveralNames = (text: string): readonly string[] | null => {
  const names = text.split(SPACES);
  const isNamed = names.some((name) => hasCommonFamily(name) && !isWord(name));
  return names.length > 1 && names.every(isBareName) && isNamed ? names : null;
};

/** Whether a line is several names and nothing else. */
export function namesSeveral(line: string): boolean {
  return SPACES.test(line) && readSeveralNames(line) !== null;
}

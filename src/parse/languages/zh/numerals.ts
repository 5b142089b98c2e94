const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  壹: 1,
  元: 1,
  二: 2,
  貳: 2,
  贰: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陸: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  廿: 20,
  卅: 30,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const MYRIAD = /[万萬]/u;

/** What OCR reads where 1 and 0 are printed; a 1 may also be read twice, as `1]`. */
const MISREAD: readonly (readonly [read: RegExp, printed: string])[] = [
  [/1[\]|!]/gu, "1"],
  [/[\]|!lI]/gu, "1"],
  [/[oO]/gu, "0"],
];

/** What a numeral is made of, for use in a character class. */
export const NUMERAL = `0-9０-９\\]|!lIoO${Object.keys(DIGITS).join("")}${Object.keys(TENS).join("")}万萬`;

/**
 * Read a numeral as printed: `21`, `２１`, `二十一`, `廿一`, `貳拾捌`, `二〇二二`, `一千九百二十`, `一萬二千三百`,
 * or misread: `2l`, `]0`.
 * Gives NaN for anything else.
 */
export function numeral(printed: string): number {
  const plain = printed.normalize("NFKC").replace(/\s/gu, "");
  const text = MISREAD.reduce((mended, [read, digit]) => mended.replace(read, digit), plain);
  if (/^\d+$/u.test(text)) return Number(text);
  const characters = [...text];
  if (characters.length === 0) return Number.NaN;
  // A nought among them may be a Latin letter: `二O一三`.
  if (characters.every((c) => c in DIGITS || c === "0"))
    return Number(characters.map((c) => DIGITS[c] ?? c).join(""));
  const [left, right] = text.split(MYRIAD) as [string, string?];
  if (right !== undefined) return (left ? numeral(left) : 1) * 10_000 + (right ? numeral(right) : 0);
  let total = 0;
  let pending = 0;
  for (const character of characters) {
    const digit = DIGITS[character];
    const ten = TENS[character];
    if (digit !== undefined) pending = digit;
    else if (ten === undefined) return Number.NaN;
    else {
      total += ten === 20 || ten === 30 ? ten : (pending || 1) * ten;
      pending = 0;
    }
  }
  return total + pending;
}

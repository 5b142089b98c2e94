/** Zero-width, bidi, control and private-use characters, soft hyphens, and U+FFFD: nothing of it was printed. */
export const UNPRINTED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;
const ALL_UNPRINTED = new RegExp(UNPRINTED, "gu");
const PRINTED = /[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD\s]/u;

/** Take out of a line what prints nothing; tabs and line breaks inside it become spaces. */
export function printedText(line: string): string {
  return line.replace(/\t/gu, "    ").replace(/\v/gu, " ").replace(ALL_UNPRINTED, "");
}

/** Tell whether nothing was printed on a line. */
export function isBlank(line: string): boolean {
  // Most lines begin with a Han character, which takes no looking up.
  const first = line.charCodeAt(0);
  return !(first >= 0x4e00 && first <= 0x9fff) && !PRINTED.test(line);
}

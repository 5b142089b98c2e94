/** What a program sets around each line that it writes; the line is the first group. */
interface Wrapping {
  readonly rule: string;
  readonly form: RegExp;
  /** What it leaves of a blank line, if it is around those, too. */
  readonly blank?: RegExp;
  /** Whether the lines are such that it is no part of them; missing where the form alone tells. */
  readonly isSo?: (lines: readonly string[]) => boolean;
  readonly example: readonly [written: string, printed: string];
}

/** A new one is a row here. */
export const WRAPPINGS: readonly Wrapping[] = [
  {
    rule: "recognised-pair",
    form: /^\s*[([]\s*(?<quote>['"])(?<text>.*)\k<quote>\s*,\s*[\d.]+\s*[)\]]\s*,?\s*$/u,
    example: ["('全市秋粮收购过半', 0.9871)", "全市秋粮收购过半"],
  },
  {
    rule: "score",
    form: /^(?<text>.*\S)[\t ,，|]+(?:0?\.\d{2,}|1\.0+)\s*$/u,
    example: ["全市秋粮收购过半\t0.9871", "全市秋粮收购过半"],
  },
  {
    rule: "quoted",
    form: /^\s*(?<quote>['"])(?<text>.*)\k<quote>\s*,?\s*$/u,
    example: ["'全市秋粮收购过半',", "全市秋粮收购过半"],
  },
  {
    rule: "strokes",
    form: /^\s*\|[ \t]?(?<text>.*?)\s*\|\s*$/u,
    blank: /^\s*\|[\s|]*$/u,
    example: ["| 全市秋粮收购过半 |", "全市秋粮收购过半"],
  },
  {
    rule: "reply",
    form: /^\s*>[ \t]?(?<text>.*)$/u,
    blank: /^\s*>\s*$/u,
    example: ["> 全市秋粮收购过半", "全市秋粮收购过半"],
  },
  {
    rule: "line-number",
    form: /^\s*\d{1,5}(?:\s?[\t|]|: |\s{1,4})(?<text>.*\D.*)$/u,
    isSo: areCounted,
    example: ["12\t全市秋粮收购过半", "全市秋粮收购过半"],
  },
];

/** Of the lines of a page so many are wrapped alike, at least, and fewer do not tell. */
const SHARE = 0.95;
const TELLING = 8;

/** Take off what a program set around nearly each line of a page: quotation marks, how sure it is, the line's number. */
export function withoutWrappings(lines: readonly string[]): readonly string[] {
  const printed = lines.filter((line) => line.trim() !== "");
  const wrapping =
    printed.length < TELLING
      ? undefined
      : WRAPPINGS.find((one) => isAround(printed, one) && (one.isSo?.(printed) ?? true));
  return wrapping ? lines.map((line) => textIn(line, wrapping)) : lines;
}

/** On most pages a few lines are enough to see that none is. */
function isAround(lines: readonly string[], { form, blank }: Wrapping): boolean {
  let others = 0;
  for (const line of lines) {
    if (!form.test(line) && !blank?.test(line)) others++;
    if (others > (1 - SHARE) * lines.length) return false;
  }
  return true;
}

/** Whether the numbers that lines begin with go up from each to the next. */
function areCounted(lines: readonly string[]): boolean {
  const numbers = lines.map((line) => Number.parseInt(line, 10)).filter((number) => !Number.isNaN(number));
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] as number));
}

function textIn(line: string, { form, blank }: Wrapping): string {
  if (blank?.test(line)) return "";
  const text = form.exec(line)?.groups?.["text"] ?? line;
  // A line of marks alone stays, for nothing is lost.
  return text.trim() === "" ? line : text;
}

import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import { SIGNATURE } from "./in-lines.ts";

/** What a line is that closes a letter. */
export type OfClosing = typeof CLOSING;
const CLOSING = { role: "body", rule: SIGNATURE } as const;
/** So many lines under the regards name the writer, their day counted; each as long, in UTF-16 code units, at most. */
const LINES = 4;
const LONGEST = 22;
/** The longest day without its year: `十二月二十七日`. */
const DAY = 8;

/**
 * Find what letters close with, which looks like so many headlines:
 *
 *     ……以实际行动向国庆十周年献礼。
 *     此致
 *     敬礼
 *     五车间全体职工          who writes, where a day stands under it, or where it is surely a name
 *     八月二十七日
 */
export function findRegards(
  lines: readonly Line[],
  isElse: (line: Line) => boolean,
  language: Language,
): ReadonlyMap<Line, OfClosing> {
  const found = new Map<Line, OfClosing>();
  const printed = lines.filter(({ text }) => text !== "");
  for (const [at, { text }] of printed.entries()) {
    const above = printed[at - 1];
    if (!above || !language.isRegards(text)) continue;
    if (!found.has(above) && !language.endsSentence(above.text)) continue;
    found.set(printed[at] as Line, CLOSING);
    if (language.isRegards(printed[at + 1]?.text ?? "")) continue;
    for (const line of writersIn(printed.slice(at + 1, at + 1 + LINES), isElse, language))
      found.set(line, CLOSING);
  }
  return found;
}

/** The lines that name the writer, among those under the regards. */
function writersIn(
  under: readonly Line[],
  isElse: (line: Line) => boolean,
  language: Language,
): readonly Line[] {
  const isDay = ({ text }: Line): boolean =>
    language.isDay(text) || (text.length <= DAY && language.monthDay(text) !== null);
  const end = under.findIndex((line) => isElse(line) || !maySign(line, language));
  const short = end < 0 ? under : under.slice(0, end);
  const day = short.findIndex(isDay);
  if (day >= 0) return short.slice(0, day + 1);
  const [first] = short;
  return first && signs(first.text, language) ? [first] : [];
}

function maySign({ text }: Line, language: Language): boolean {
  return text.length <= LONGEST && !language.endsSentence(text) && language.pauses(text) === 0;
}

function signs(text: string, language: Language): boolean {
  return (
    language.isSenderLine(text) ||
    language.isUnnamedSender(text) ||
    language.isSpacedName(text) ||
    language.byline(text, "under-headline") !== null
  );
}

import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import type { HeadVerdict } from "./page-head.ts";

/** What a list may set before a headline: a mark, a number. */
const BEFORE = /^[\s•·●■◆▪►>-]*(?:\d{1,2}[.、．)）]\s?)?/u;
const CONTENTS: HeadVerdict = { role: "other", rule: "contents" };

/**
 * Find the headlines that a digital edition lists before the texts of its page; they stand over those again:
 *
 *     标题导航
 *     全市秋粮收购过半
 *     清水河上架起新桥
 *     …
 *     全市秋粮收购过半
 *     □本报记者 王海燕
 */
export function findContents(lines: readonly Line[], language: Language): ReadonlyMap<Line, HeadVerdict> {
  const heads = lines.filter(({ text }) => language.headsContents(text));
  if (heads.length === 0) return new Map();
  const last = new Map(lines.map(({ text, number }) => [text, number]));
  const standsAgain = ({ text, number }: Line): boolean => (last.get(text.replace(BEFORE, "")) ?? 0) > number;
  const found = new Map<Line, HeadVerdict>();
  for (const head of heads) {
    for (const line of lines.slice(head.number)) {
      if (line.text === "" || language.furniture(line.text)) continue;
      if (!standsAgain(line) || found.has(line)) break;
      found.set(line, CONTENTS);
    }
  }
  return found;
}

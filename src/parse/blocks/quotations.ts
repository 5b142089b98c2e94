import type { Language } from "../language.ts";
import type { Line, Role } from "../printed.ts";
import { SIGNATURE } from "./in-lines.ts";

/** What a line of a box of quotations is. */
export interface OfQuotation {
  readonly role: Role;
  readonly rule: string;
}
/** The rule of a saying that is a line of its own in such a box. */
export const QUOTATION = "quotation";
const TITLE: OfQuotation = { role: "display", rule: "title-of-quotations" };
const SAYING: OfQuotation = { role: "body", rule: QUOTATION };
const WORK: OfQuotation = { role: "body", rule: SIGNATURE };

/** The work that is quoted stands within so many printed lines under the title. */
const WITHIN = 12;
/** A line is a paragraph by itself that is no wider, of the widest near it. */
const NARROW = 0.8;
const NEAR = 40;

/**
 * Find what papers of the 1960s and 1970s quote in a box:
 *
 *     毛主席语录
 *     抓革命，促生产          a slogan may have no mark at its end
 *     《论联合政府》          the work it is from: the next headline stands under it
 */
export function findQuotations(
  lines: readonly Line[],
  isElse: (line: Line) => boolean,
  language: Language,
): ReadonlyMap<Line, OfQuotation> {
  const found = new Map<Line, OfQuotation>();
  const printed = lines.filter(({ text }) => text !== "");
  for (const [at, title] of printed.entries()) {
    if (!language.headsQuotations(title.text) || isElse(title)) continue;
    found.set(title, TITLE);
    const under = printed.slice(at + 1, at + 1 + WITHIN);
    const next = under.findIndex(
      ({ text }) => language.headsQuotations(text) || language.lead(text) !== null,
    );
    const box = next < 0 ? under : under.slice(0, next);
    const [first] = box;
    if (first && !isElse(first) && isAlone(first, lines, printed.slice(at + 1, at + NEAR)))
      found.set(first, SAYING);
    const work = box.slice(1).find(({ text }) => language.isWork(text));
    if (work) found.set(work, WORK);
  }
  return found;
}

/** Whether a line is a paragraph: a blank line stands under it, or it is narrower than text. */
function isAlone({ number, width }: Line, lines: readonly Line[], near: readonly Line[]): boolean {
  const isLast = (lines[number]?.text ?? "") === "";
  const widest = near.reduce((most, line) => Math.max(most, line.width), 0);
  return isLast || width <= NARROW * widest;
}

import { SIGNATURE } from "../blocks/in-lines.ts";
import { mayBeLabelOver } from "../blocks/labels-of-page.ts";
import { QUOTATION } from "../blocks/quotations.ts";
import { ROW } from "../blocks/rows.ts";
import type { Jump, Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { type Gap, hasDisplay } from "./gaps.ts";
import { AFTER_CLOSE, AFTER_CUT, FROM_PAGE } from "./verdict.ts";

const jumpLines = (gap: Gap): readonly string[] =>
  gap.between.filter((block) => block.role === "jump").map((block) => block.text);
const jumps = (texts: readonly string[], direction: keyof Jump, language: Language): boolean =>
  texts.some((text) => language.jump(text)?.jump[direction] !== undefined);

/** A box may stand under the signature of its article, and so may a label in brackets right over a text: `【部门回复】`. */
const namesBox = (gap: Gap, language: Language): boolean => {
  const displays = gap.displays;
  const [only, other] = displays;
  return (
    displays.some((block) => language.isBoxName(block.text)) ||
    (only !== undefined && !other && language.isBracketLabel(only.text))
  );
};

/**
 * Whether a label in brackets, or the name of a column, stands over the headline in a gap, and not over the text:
 * `【宣　教】 | 為非洲事工禱告`.
 */
export function hasLabelOver(gap: Gap, language: Language): boolean {
  const lines = gap.displays.flatMap((block) => block.lines);
  const isLabel = (text: string, headline: string): boolean =>
    language.isBracketLabel(text) ||
    language.columnOf(text) === "news" ||
    language.isLabelOver(text, headline);
  return lines.slice(1).some(({ text }, over) => {
    return !language.endsStatement(text) && isLabel(lines[over]?.text ?? "", text);
  });
}

/** Whether the text before a gap is closed, by its words or by who signs it under a display. */
function isClosed(gap: Gap, language: Language): boolean {
  const { before } = gap;
  if (!before) return false;
  const isSigned = hasDisplay(gap) && [SIGNATURE, QUOTATION].includes(lastOf(before.blocks)?.rule ?? "");
  return isSigned || language.close(before.text) !== null;
}

/** Whether a short line stands over the headline in a gap, as labels of columns do: `长寿经 | 百岁老人爱“唠叨”`. */
export function mayHaveLabel(gap: Gap, language: Language): boolean {
  const [label, headline] = gap.displays.flatMap((block) => block.lines);
  return mayBeLabelOver(label, headline, language);
}

/** Whether a headline in a gap has a remark in brackets, behind it or in the line under it. */
function hasRemark(gap: Gap, language: Language): boolean {
  const lines = gap.displays.flatMap((block) => block.lines);
  return lines.some(({ text }, at) => language.remarkIn(text) === (at === 0 ? "behind" : "under"));
}

interface Sign {
  readonly rule: string;
  readonly holds: (gap: Gap, language: Language) => boolean;
}

/** Signs that an article begins, each enough alone, the surest first. */
const SIGNS: readonly Sign[] = [
  {
    rule: FROM_PAGE,
    holds: (gap, language) => jumps([gap.after.text, ...jumpLines(gap)], "from", language),
  },
  {
    rule: "headline-from-page",
    holds: (gap, language) =>
      jumps(
        gap.displays.map(({ text }) => text),
        "from",
        language,
      ),
  },
  { rule: "first-on-page", holds: (gap) => gap.before === undefined },
  { rule: "lead", holds: (gap, language) => language.lead(gap.after.text) !== null },
  {
    rule: "letter",
    holds: (gap, language) =>
      gap.displays.length > 0 &&
      (language.beginsLetter(gap.after.text) ||
        language.opensLetter(gap.after.text) ||
        language.isSalutation(gap.after.text)),
  },
  {
    rule: "after-jump",
    holds: (gap, language) => jumps([gap.before?.text ?? "", ...jumpLines(gap)], "to", language),
  },
  {
    rule: AFTER_CLOSE,
    holds: (gap, language) => isClosed(gap, language) && !namesBox(gap, language),
  },
  { rule: AFTER_CUT, holds: (gap) => gap.after.afterCut },
  {
    rule: "column-name",
    holds: (gap, language) => gap.displays.some((block) => language.isColumnName(block.text)),
  },
  {
    rule: "summary",
    holds: (gap, language) => gap.displays.some(({ text }) => language.namesSummary(text)),
  },
  {
    rule: "quotation",
    holds: (gap, language) => gap.displays.some((block) => language.headsQuotations(block.text)),
  },
  { rule: "label-over-headline", holds: hasLabelOver },
  {
    rule: "deck-of-report",
    holds: (gap, language) =>
      gap.displays
        .flatMap(({ lines }) => lines)
        .slice(1)
        .some(({ text }) => language.isDeckOfReport(text)),
  },
  {
    rule: "list",
    holds: (gap, language) =>
      gap.after.blocks[0]?.rule === ROW && gap.displays.some(({ text }) => language.isListTitle(text)),
  },
  {
    rule: "sayings",
    holds: (gap, language) =>
      language.headsSayings(gap.displays.at(-1)?.text ?? "") && language.isSaying(gap.after.text),
  },
  {
    rule: "editors-note",
    holds: (gap, language) => language.isEditorsNote(gap.displays[0]?.text ?? ""),
  },
  { rule: "remark", holds: hasRemark },
  {
    rule: "after-byline",
    holds: (gap) => !gap.after.inThread && gap.between.some((block) => block.role === "byline"),
  },
];

/** Name the sign that an article begins after a gap; null where there is none. */
export function findSign(gap: Gap, language: Language): string | null {
  return SIGNS.find((sign) => sign.holds(gap, language))?.rule ?? null;
}

import type { Lead } from "../../language.ts";

/** A form in which a notice begins that has its heading run in. */
interface NoticeForm {
  readonly rule: string;
  /** Group 1 is the heading. */
  readonly pattern: RegExp;
  readonly example: readonly [text: string, headline: string];
}

/** The surest first. A new form is a row here. */
export const NOTICE_FORMS: readonly NoticeForm[] = [
  {
    rule: "notice-word",
    pattern:
      /^[◘◙◎■●◆★▲]?\s?(\p{Script=Han}{0,6}(?:[特通佈布預][告啓]|[誌鳴]謝|正誤|更正|勘誤|[啓啟]事|聲明|來函)[一二三四五]?)\u3000/u,
    example: ["●本報緊要啓事　本報自下月起、每份改售大洋四分、", "本報緊要啓事"],
  },
  {
    rule: "inverse-bullet",
    pattern: /^[◘◙]\s?(\p{Script=Han}{2,8})\u3000/u,
    example: ["◘徵求　本社徵求新劇脚本、", "徵求"],
  },
];

/** All headings end with a wide space, so near to the beginning, in UTF-16 code units; few texts have one there. */
const WIDE_SPACE = "\u3000";
const ENDS_WITHIN = 20;

/** Read how a notice begins; null where the text is none. */
export function readNotice(text: string): Lead | null {
  if (!text.slice(0, ENDS_WITHIN).includes(WIDE_SPACE)) return null;
  for (const { rule, pattern } of NOTICE_FORMS) {
    const headline = pattern.exec(text)?.[1];
    if (headline) return { rule, headline };
  }
  return null;
}

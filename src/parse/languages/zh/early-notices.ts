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
    rule: "marked-notice",
    pattern: /^[◘◙◎■●◆★▲]\s?(\p{Script=Han}{2,8})\u3000/u,
    example: ["◘誌謝一　本社承大世界、贈庚申全年長券一紙、特此鳴謝、", "誌謝一"],
  },
];

/** Read how a notice begins; null where the text is none. */
export function readNotice(text: string): Lead | null {
  for (const { rule, pattern } of NOTICE_FORMS) {
    const headline = pattern.exec(text)?.[1];
    if (headline) return { rule, headline };
  }
  return null;
}

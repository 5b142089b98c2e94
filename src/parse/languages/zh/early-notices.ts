import type { Lead } from "../../language.ts";

/** A form in which a notice begins that has its heading run in. */
interface NoticeForm {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** The surest first. A new form is a row here. */
export const NOTICE_FORMS: readonly NoticeForm[] = [
  {
    rule: "marked-notice",
    pattern: /^[◘◙◎■●◆★▲]\s?\p{Script=Han}{2,8}\u3000/u,
    example: "◘誌謝一　本社承大世界、贈庚申全年長券一紙、特此鳴謝、",
  },
];

/** Read how a notice begins; null where the text is none. */
export function readNotice(text: string): Lead | null {
  const found = NOTICE_FORMS.find(({ pattern }) => pattern.test(text));
  return found ? { rule: found.rule } : null;
}

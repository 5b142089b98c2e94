import { Kind } from "../../characters.ts";
import type { Lead } from "../../language.ts";
import { mend } from "./misread.ts";
import { NUMERAL } from "./numerals.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** A form in which the first paragraph of an article begins. */
interface LeadForm {
  readonly rule: string;
  /** Group `dateline`, where there is one, is the place and day as printed. */
  readonly pattern: RegExp;
  readonly example: string;
}

const AGENCY = "(?:本报|新华社|新华网|中新社|中新网|人民网|央视网|法新社|路透社|美联社|塔斯社|本社|中央社)";
const DAY = `[${NUMERAL}\\s]{1,4}月\\s*[${NUMERAL}\\s]{1,5}[日號号]`;

/** The forms of leads, the surest first. A new form is a row here. */
export const LEAD_FORMS: readonly LeadForm[] = [
  {
    rule: "dateline",
    pattern: new RegExp(
      `^${OPEN}?(?:据)?(?<dateline>${AGENCY}[^。，\\d]{0,12}?\\s*${DAY}\\s*(?:专?电|讯))`,
      "u",
    ),
    example: "本报青岛10 月23 日电（记者雷阳）为根治务工人员欠薪顽疾",
  },
  {
    rule: "own-news",
    pattern: /^.?本?[报刊台報]\s*讯|^本[报刊台報][讯訊]|^本报(?:综合|专稿|特稿)/u,
    example: "本报讯（记者 王威晨）日前",
  },
  {
    rule: "agency-news",
    pattern: new RegExp(`^${OPEN}?据?\\s*${AGENCY}\\s*(?:消息|报道|电|讯)`, "u"),
    example: "据新华社电  （记者梁书斌）巡逻中",
  },
  {
    rule: "reporter-first",
    pattern: new RegExp(
      `^${OPEN}\\s*(?:本报|特约|见习|实习|全媒体|融媒体)*\\s*(?:记者|通讯员)[^。，]{2,40}?${CLOSE}`,
      "u",
    ),
    example: "（记者 王威晨）日前",
  },
  {
    rule: "reporter-reports",
    pattern: /^(?:本报|见习|特约)*(?:记者|通讯员)[ \u3000][^。，]{2,24}?(?:报道|讯)/u,
    example: "本报记者 王芳报道 11月21日，",
  },
];

/** What all forms have among their first characters, also where it was misread. */
const SIGN = new Kind(/[报扳刊台報社网记通特见实全融]/u);
const SIGN_WITHIN = 8;

/** Read how an article's lead begins; null where the paragraph could stand anywhere. */
export function readLead(text: string): Lead | null {
  if (!SIGN.isIn(text.slice(0, SIGN_WITHIN))) return null;
  const printed = mend(text);
  for (const { rule, pattern } of LEAD_FORMS) {
    const found = pattern.exec(printed);
    if (!found) continue;
    const dateline = found.groups?.["dateline"]?.replace(/\s/gu, "");
    return { rule, ...(dateline && { dateline }) };
  }
  return null;
}

import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import type { Caption } from "../../language.ts";
import { readCredit } from "./credit.ts";
import { withoutCode } from "./editors-code.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** A form of caption. Group 1 is the caption, group 2 the photographer's credit. */
interface CaptionForm {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly example: readonly [text: string, photographers: string];
}

const CREDIT = bothScripts(
  "((?:(?:图[/／:：]\\s*)?(?:(?:本报|特约|新华社|[\\p{Script=Han}]{2,8}[报网台])*(?:特约|全媒体|实习|见习)?(?:摄影)?(?:记者|通讯员)|本报|新华社)?[ \\u3000]*)?[\\p{Script=Han}·]{1,4}(?:[ \\u3000、]+[\\p{Script=Han}·]{1,4}){0,3}[ \\u3000]*[/／]?[ \\u3000]*(?:摄影报道|摄影|供图|提供|摄))",
);

/** Whose picture it is, and nobody photographed: `圖／家扶中心提供`, `翻攝自臉書`. */
const LENDER = bothScripts(
  "(?:(?:(?:图片?|照片)\\s?[/／：:]?\\s?)?(?!数据|资料由)[^（()）。，；]{2,16}(?:提供|供图|授权)|(?:图片?\\s?[/／：:]\\s?)?(?:翻摄自?|取自|截自)[^（()）。，；]{1,16})",
);

/** Where a picture without a photographer is from: `資料圖片`, `（網上圖片）`, `（中央社）`. */
const SOURCE = bothScripts(
  "(?:[\\p{Script=Han}]{0,6}(?:资料|网上|网络|互联网|视频|电视|受访者|警方|读者|新闻处|社|报|台|网)(?:发|供)?(?:图片|照片|截图|传真)|[（(](?:中央社|新华社|中新社|中通社|法新社|路透社|美联社|欧新社)[）)])",
);

/** An editor's code before it: `③2 王俊祥 摄`. */
const CODE = "[①-⑳]\\s?\\d{1,2}\\s+";

/** The forms of captions, the surest first. A new form is a row here. */
export const CAPTION_FORMS: readonly CaptionForm[] = [
  {
    rule: "credit-with-role",
    pattern: new RegExp(
      `^()${bothScripts("(?=(?:本报|特约|新华社|[\\p{Script=Han}]{2,8}[报网台])*(?:特约|全媒体)?(?:摄影)?(?:记者|通讯员))")}${CREDIT}$`,
      "u",
    ),
    example: ["本报记者 王芳 摄", "王芳"],
  },
  {
    rule: "credit-in-brackets",
    pattern: new RegExp(`^(.{2,400}?)\\s*${OPEN}\\s*${CREDIT}\\s*${CLOSE}[。]?$`, "su"),
    example: ["图为活动现场。（本报记者 纪哲 摄）", "纪哲"],
  },
  {
    rule: "credit-after-sentence",
    pattern: new RegExp(`^(.{2,400}?[。！？”）〕】)])\\s*(?:${CODE})?${CREDIT}[。]?$`, "su"),
    example: ["中日（威海）产业合作园区俯瞰图。纪哲 摄", "纪哲"],
  },
  {
    rule: "credit-after-space",
    pattern: new RegExp(`^(?!${CODE})([^。]{2,120}?)[ \\u3000]+${CREDIT}$`, "su"),
    example: ["建设中的长江大桥 本报记者 李明 摄", "李明"],
  },
  {
    rule: "credit-alone",
    pattern: new RegExp(`^()(?:${CODE})?${CREDIT}$`, "u"),
    example: ["范怡 摄", "范怡"],
  },
  {
    rule: "lent",
    pattern: new RegExp(
      `^((?:[▲▼◀▶◄►←→↑↓△▽◆■●]\\s?[\\s\\S]{2,120}?|[^。]{2,40}?。?))\\s*[（(]${LENDER}[）)]()$`,
      "u",
    ),
    example: ["▲連續三年攜手關懷兒童。（家扶中心提供）", ""],
  },
  {
    rule: "from-source",
    pattern: new RegExp(
      `^([▼◀▶◄►←→↑↓▽■][\\s\\S]{4,120}?|▲[^。]{4,120}。?)[\\s\\u3000]*[（(]?${SOURCE}[）)]?()$`,
      "u",
    ),
    example: ["■候選人昨日到龍山寺參拜。（中央社）", ""],
  },
  {
    rule: "picture-shows",
    pattern:
      /^((?:[▲▼←→↑↓△▽①-⑨]\s*)?(?:[上下左右中题題]{1,2}[图圖]|[图圖])\s*[①-⑨\d]?\s*(?:为|為|：|:).{2,200})()$/su,
    example: ["图为活动现场。", ""],
  },
  {
    rule: "numbered",
    pattern: /^([（(]?[图圖]\s?[①-⑳\d]{1,2}[）)]?[\s\u3000:：.].{2,200})()$/su,
    example: ["图①　参赛选手在挑担比赛中奋力奔跑。", ""],
  },
  {
    rule: "between-marks",
    pattern: /^([◀◁◄▲△▶▷►][^。、，]{2,30}[▶▷►▲△◀◁◄])()$/u,
    example: ["◀上海名妓　飛雲▶", ""],
  },
];

/** What every form has: a credit at the end, 图 near the beginning, or a mark there. Few texts do. */
const ENDS_WITH_CREDIT = new Kind(/[影攝摄图圖道供書书權权頁页片照真社]/u);
const BEHIND_CREDIT = new Kind(new RegExp(`\\s|${CLOSE}|。`, "u"));
const BEGINS_AS_ONE = /^.?\s*.{0,2}[图圖]|^[◀◁◄▲△▶▷►]/su;

/** Whose archive a photograph is from, behind the credit. */
const ARCHIVE = new RegExp(
  bothScripts(
    `\\s*${OPEN}{1,2}(?:人民视觉|视觉中国|影像中国|东方IC|资料(?:照片|图片|图)|(?:新华社|中新社)发?)${CLOSE}?$`,
  ),
  "u",
);
/** How that ends; OCR may have lost the bracket. */
const ARCHIVED = new Kind(/[）)〉觉國国C片图圖社发發]/u);

const BEGINNING = /^(?:[▲▼←→↑↓△▽]\s*)?(?:[上下左右中题題]{1,2}[图圖]|[图圖])\s*(?:为|為|：|:)/u;
const FIRST_LETTER = new Kind(/[▲▼←→↑↓△▽上下左右中题題图圖]/u);

/** Whether a line begins as only captions do: `图为活动现场`, `▲上图：…`. */
export function beginsCaption(line: string): boolean {
  return FIRST_LETTER.begins(line) && BEGINNING.test(line);
}

/** Read a caption with its photographer's credit; null where a text is none. */
export function readCaption(printed: string): Caption | null {
  const text = withoutCode(ARCHIVED.ends(printed) ? printed.replace(ARCHIVE, "") : printed);
  if (!ENDS_WITH_CREDIT.ends(text, BEHIND_CREDIT) && !BEGINS_AS_ONE.test(text)) return null;
  for (const { rule, pattern } of CAPTION_FORMS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const credits = found[2] ? readCredit(found[2]) : { photographer: [] };
    if (credits) return { rule, caption: (found[1] ?? "").trim(), photographers: credits.photographer };
  }
  return null;
}

import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { namesOnlyPhotographers } from "../../credits.ts";
import { asksForLetters } from "./asks-for-letters.ts";
import { signsPupil } from "./byline-pupils.ts";
import { maySign } from "./byline-signs.ts";
import { readByline } from "./bylines.ts";
import { endsAsDay, isDay } from "./dates.ts";
import { namesArtist } from "./editors.ts";
import { endsWithCode } from "./editors-code.ts";
import { readLead } from "./leads.ts";
import { NUMERAL } from "./numerals.ts";
import { CLOSE, OPEN } from "./punctuation.ts";
import { isSenderLine, mayBeReader, SENDER_LINE } from "./readers.ts";
import { tellsWhereElse } from "./see-also.ts";
import { isSignedByOffice, isSignedInBrackets } from "./signed-in-brackets.ts";
import { hasSpace } from "./spaces.ts";

/** What ends an article, at the end of its last paragraph. */
interface CloseForm {
  readonly rule: string;
  readonly matches: (text: string) => boolean;
  readonly example: string;
}

const DATED = new RegExp(
  bothScripts(
    `${OPEN}[^（(）)。，]{2,60}?(?:[${NUMERAL}\\s]{1,4}月\\s*[${NUMERAL}\\s]{1,5}日)?\\s*(?:电(?!话[）)])|(?<!通)讯)[^（(）)。]{0,100}${CLOSE}$`,
  ),
  "u",
);
/** What stands in brackets, other brackets in it: `（作者为中央党校（国家行政学院）教授）`. */
const NESTED = "(?:[^（(）)。]|[（(][^（(）)。]*[）)])";
const SOURCE = new RegExp(
  bothScripts(
    `${OPEN}\\s*(?:据|综合|来源|转自|摘自|摘编自|选自|原载|作者|寄自|[\\p{Script=Han}]{0,4}(?:摘译|编译|节译|译)自)${NESTED}{2,80}?${CLOSE}$`,
  ),
  "u",
);
const FINISHED = new RegExp(
  `${OPEN}\\s*(?:(?:全文|本文|第[${NUMERAL}]{1,4}[回囘章节節集])?完|未完|(?:未完)?待[续續])\\s*${CLOSE}$`,
  "u",
);
const SERIES_FINISHED = new RegExp(
  bothScripts(
    `${OPEN}\\s*本(?:系列|组|栏目|专栏)[^（(）)。，]{0,8}(?:[到至就]此)?(?:全部)?(?:结束|完结?)\\s*${CLOSE}$`,
  ),
  "u",
);

/** Who else wrote it: `（陈延安参与采写）`. */
const HELPED = new RegExp(
  bothScripts(`${OPEN}[\\p{Script=Han}、，：·\\s]{2,60}(?:参与|协助)采[写访]${CLOSE}$`),
  "u",
);
const AFTERWORD_BEGINNING = new Kind(/[（(【编編]/u);
const AFTERWORD = /^[（(【]?(?:编后语?|編後語?|编辑点评)[】]?[：:\s\u3000]+\S/u;

/** The surest first. A new form is a row here. */
export const CLOSE_FORMS: readonly CloseForm[] = [
  { rule: "pupil-signs", matches: (text) => signsPupil(text), example: "（指导老师：姚明珍）" },
  {
    rule: "byline-at-end",
    matches: (text) => signsText(text) && !isLeadAlone(text),
    example: "更大的成就。（本报记者 潘彬玉）",
  },
  { rule: "reader-signs", matches: isSenderLine, example: "海棠街道　方大爷" },
  {
    rule: "signed-in-brackets",
    matches: isSignedInBrackets,
    example: "解答疑问四十余条。　　（税　宣）",
  },
  {
    rule: "signed-by-office",
    matches: isSignedByOffice,
    example: "组织医疗队到黄龙区给社员治病。（医院通讯组）",
  },
  { rule: "dateline-at-end", matches: (text) => DATED.test(text), example: "（新华社北京 2 月19日电）" },
  {
    rule: "source-at-end",
    matches: (text) => SOURCE.test(text),
    example: "（作者为信阳师范学院党委书记、教授）",
  },
  { rule: "signed-day", matches: isDay, example: "2020年5月18日" },
  {
    rule: "asks-for-letters",
    matches: asksForLetters,
    example: "栏目投稿邮箱：lanmu@example.com",
  },
  { rule: "afterword", matches: isAfterword, example: "编后：公交公司回复，将于下月延长线路。" },
  { rule: "editors-code", matches: endsWithCode, example: "产业规模及影响力不断扩大。①6" },
  { rule: "drawn-by", matches: namesArtist, example: "本版制图：郭祥" },
  {
    rule: "finished",
    matches: (text) => FINISHED.test(text),
    example: "欲知後事、且閱下文、（第七囘完）",
  },
  {
    rule: "helped",
    matches: (text) => HELPED.test(text),
    example: "更健康的美食正等着人们去体验。（陈延安参与采写）",
  },
  {
    rule: "series-finished",
    matches: (text) => SERIES_FINISHED.test(text),
    example: "让山里的电和城里一样稳。（本系列报道到此结束）",
  },
];

/** Whether a text ends with who wrote it; who photographed, alone in his line, is named with a photograph inside it. */
function signsText(text: string): boolean {
  const byline = readByline(text, "end", "signature");
  return byline !== null && !(byline.rest === "" && namesOnlyPhotographers(byline.credits));
}

/** Whether a text is a lead without what it leads in: `本报讯（记者 王芳）`, and the news in the next line. */
function isLeadAlone(text: string): boolean {
  return !OPENING.begins(text) && readLead(text) !== null && readByline(text, "lead")?.rest === "";
}

/** Name the rule by which a paragraph closes its article; null where it does not. */
export function readClose(text: string): string | null {
  const mayClose =
    maySign(text, "end") ||
    signsPupil(text) ||
    isSignedInBrackets(text) ||
    isSignedByOffice(text) ||
    mayBeReader(text) ||
    isNote(text) ||
    endsWithCode(text);
  if (!mayClose && !mayStandAlone(text)) return null;
  return CLOSE_FORMS.find((form) => form.matches(text))?.rule ?? null;
}

/** Whether a line may be a sender with his bare name, or a day. */
function mayStandAlone(line: string): boolean {
  return line.length <= SENDER_LINE && (hasSpace(line) || endsAsDay(line));
}

/** Whether a line under an article is no part of what it tells, but of the article. */
function isNote(text: string): boolean {
  return asksForLetters(text) || namesArtist(text) || isAfterword(text);
}

/** Whether a text is what the editors say of the article before it. */
function isAfterword(text: string): boolean {
  return AFTERWORD_BEGINNING.begins(text) && AFTERWORD.test(text);
}

const OPENING = new Kind(new RegExp(OPEN, "u"));
const IN_BRACKETS = new RegExp(`^${OPEN}.{1,260}${CLOSE}$`, "u");
/** A pair of brackets and what stands inside. */
const BRACKETED = new RegExp(`${OPEN}[^${OPEN.slice(1, -1)}${CLOSE.slice(1, -1)}]*${CLOSE}`, "gu");
/** More than OCR leaves outside, in characters: `（本报讯）县纪委查处一起案件。（纪　宣）` is no close. */
const OUTSIDE = 8;

/** A dateline in brackets and nothing else, whose last bracket OCR lost or set apart: `(本报莫斯科5月8日电) (记者 萧`. */
const DATELINE_LEFT_OPEN = new RegExp(
  `^${OPEN}[^（(）)。，]{2,30}电(?:\\s*${CLOSE}\\s*${OPEN}[^（(）)。]{0,40})?$`,
  "u",
);

/** Whether a paragraph is nothing but such a close: in brackets, a reader's signature, or a day. */
export function closesAlone(text: string): boolean {
  return (
    (OPENING.begins(text) && (isCloseInBrackets(text) || DATELINE_LEFT_OPEN.test(text))) ||
    isSenderLine(text) ||
    signsPupil(text) ||
    isDay(text) ||
    isNote(text) ||
    tellsWhereElse(text)
  );
}

/** No text ends with one: `【美國新聞處華盛頓十七日電】`, alone in its line, leads in the next. */
const OF_LEADS = new Kind(/[【〔［]/u);

function isCloseInBrackets(text: string): boolean {
  if (OF_LEADS.begins(text) && readLead(text)) return false;
  return IN_BRACKETS.test(text) && !beginsInBrackets(text) && readClose(text) !== null;
}

/** Whether brackets at both ends of a text are not one pair around it. */
function beginsInBrackets(text: string): boolean {
  const outside = text.replace(BRACKETED, "");
  return !OPENING.begins(outside) && outside.length > OUTSIDE;
}

/** Whether a line signs the text before it, if one stands there. */
export function isSignature(line: string): boolean {
  return isSenderLine(line) || signsPupil(line) || readByline(line, "line")?.rule === "name-in-brackets";
}

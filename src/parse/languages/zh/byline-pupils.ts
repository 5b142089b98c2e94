import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import type { BylineForm } from "./byline-form.ts";
import { readSurePeople } from "./byline-people.ts";
import { mayBeName } from "./spaces.ts";

/** Bylines of pupils, on the pages where papers print what children write: with their school, their class and their teacher. */

const SCHOOL = bothScripts(
  "[\\p{Script=Han}]{1,20}?(?:小学|中学|学校|附小|附中|幼儿园|[一二三四五六七八九十]小|[一二三四五六七八九十]中|实小)(?:[\\p{Script=Han}]{0,8}(?:校区|分校|部|校))?",
);
const GRADE = bothScripts("[一二三四五六七八九初高]{1,2}(?:年级)?");
/** `五(6)班`, `三6班`, `302班`, `四年级2005班`, `五年级三班`, `六年级`. */
const CLASS = bothScripts(
  `(?:(?:${GRADE})?\\s?[（(]?\\d{1,4}[）)]?\\s?班|${GRADE}\\s?[（(]?[一二三四五六七八九十]{1,2}[）)]?\\s?班|[一二三四五六七八九初高]{1,2}年级)`,
);
const ROLE = bothScripts("(?:[\\p{Script=Han}]{0,6}(?:小|校园|学生)记者)?");
/** Which card the paper gave its young reporter. */
const CARD = bothScripts("(?:\\s?[（(](?:小记者)?(?:证号|编号|学号)\\s?[：:]?\\s?[A-Z]?\\d{2,10}[）)])?");
const NAME = "(\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000]\\p{Script=Han})";
const NAMES = "\\p{Script=Han}{1,4}(?:[ \\u3000、]{1,2}\\p{Script=Han}{1,4}){0,3}";
const TEACHER = bothScripts(`(?:指导|辅导|推荐)(?:老师|教师)\\s?[：:]?\\s?${NAMES}`);
const SPACE = "[ \\u3000]{0,2}";
const PUPIL = `${SCHOOL}${SPACE}${CLASS}${SPACE}${ROLE}${SPACE}${NAME}${CARD}(?:${SPACE}[（(]?${TEACHER}[）)]?)?`;

/** A word of every form but that of a school alone. */
const SIGN = new Kind(new RegExp(bothScripts("[班级师校园]|学"), "u"));

/** The surest first. A new form is a row here. */
export const PUPIL_FORMS: readonly BylineForm[] = [
  {
    rule: "pupil",
    place: "line",
    sign: SIGN,
    pattern: new RegExp(`^${PUPIL}$`, "u"),
    names: readSurePeople,
    example: ["堰桥实验小学五(6)班 锡报小记者 罗习慧", "罗习慧||"],
  },
  {
    rule: "class",
    place: "line",
    sign: SIGN,
    pattern: new RegExp(`^()${SCHOOL}${SPACE}${CLASS}$`, "u"),
    names: () => [],
    example: ["南长街小学四7班", "||"],
  },
  {
    rule: "teacher",
    place: "line",
    sign: SIGN,
    pattern: new RegExp(`^[（(]?()${TEACHER}[）)]?$`, "u"),
    names: () => [],
    example: ["（指导老师：姚明珍）", "||"],
  },
  {
    rule: "school-in-brackets",
    place: "line",
    pattern: new RegExp(`^[（(]()${SCHOOL}(?:${SPACE}${CLASS})?(?:${SPACE}${TEACHER})?[）)]$`, "u"),
    names: () => [],
    example: ["（聊城市第一实验学校小学部）", "||"],
  },
  {
    rule: "pupil-at-end",
    place: "signature",
    pattern: new RegExp(`^${PUPIL}$|(?:^|[。！？…][”’」』]*\\s?)[（(]${PUPIL}[）)]$`, "u"),
    names: readSurePeople,
    example: ["庆元县实验小学501班 吴芷辰", "吴芷辰||"],
  },
];

const LINES = PUPIL_FORMS.filter(({ place }) => place === "line");

/** The longest line, in UTF-16 code units. */
const LONGEST = 48;

/** Whether a line may name a pupil, his class, his school or his teacher. */
export function mayNamePupil(line: string): boolean {
  return line.length <= LONGEST && mayBeName(line) && SIGN.isIn(line);
}

/** Whether it does, and nothing else. */
export function isPupilLine(line: string): boolean {
  return mayNamePupil(line) && LINES.some(({ pattern }) => pattern.test(line));
}

/** Whether it may sign the text over it: a class alone stands under a headline. */
export function signsPupil(line: string): boolean {
  return mayNamePupil(line) && LINES.some(({ rule, pattern }) => rule !== "class" && pattern.test(line));
}

import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import type { BylineForm } from "./byline-form.ts";
import { MARK, NAME, OFFICE, PLACE, POST, SCHOOL, TUTOR } from "./byline-parts.ts";
import { readPeople, readSeveralNames, readSurePeople, readSurePeopleNoWords } from "./byline-people.ts";
import { NOBODY } from "./credit.ts";
import { MAKERS_SIGN, readTightMakers, WORK_AHEAD } from "./makers.ts";
import { isSpaced, isSpacedName } from "./spaced-names.ts";
import { isWord } from "./words.ts";

const SPACE = new Kind(/[ \u3000]/u);
const BRACKET = new Kind(/[（(]/u);

/** Bylines that the headline over them tells, or the deck before them, the surest first. A new form is a row here. */
export const HEADLINE_FORMS: readonly BylineForm[] = [
  {
    rule: "makers",
    place: "under-headline",
    sign: MAKERS_SIGN,
    pattern: new RegExp(`^${WORK_AHEAD}([^。，：:《》]{3,40})$`, "u"),
    credit: readTightMakers,
    example: ["海明威作　李明译", "海明威 李明||"],
  },
  {
    rule: "bare-name",
    place: "under-headline",
    pattern: /^(\p{Script=Han}{2,3}|\p{Script=Han}(?:[ \u3000]\p{Script=Han}){1,2})$/u,
    names: (text) => {
      if (isSpaced(text)) return isSpacedName(text) ? readPeople(text) : null;
      return isWord(text) ? null : readSurePeople(text);
    },
    example: ["闻一笑", "闻一笑||"],
  },
  {
    rule: "bare-names",
    place: "under-headline",
    sign: SPACE,
    pattern: /^(\p{Script=Han}{2,3}(?:[ \u3000]{1,3}\p{Script=Han}{2,3}){1,3})$/u,
    names: readSeveralNames,
    example: ["王晓丹 李明远", "王晓丹 李明远||"],
  },
  {
    rule: "name-between-dots",
    place: "under-headline",
    sign: new Kind(/[·・•‧.]/u),
    /** As literary pages of the 1930s set pen names. */
    pattern: /^[·・•‧.]\s?(\p{Script=Han}{2,3}|\p{Script=Han}[ \u3000]\p{Script=Han})\s?[·・•‧.]$/u,
    names: readPeople,
    example: ["·玲玲·", "玲玲||"],
  },
  {
    rule: "name-among-names",
    place: "among-names",
    /** Where others are signed so, it may be a word besides. */
    pattern: /^(\p{Script=Han}{2,3})$/u,
    names: readSurePeople,
    example: ["沈默", "沈默||"],
  },
  {
    rule: "text-by",
    place: "under-headline",
    sign: SPACE,
    pattern: new RegExp(`^文[ \\u3000]+(${NAME})$`, "u"),
    names: readSurePeopleNoWords,
    example: ["文　王芳", "王芳||"],
  },
  {
    rule: "office-and-name",
    place: "under-headline",
    sign: SPACE,
    pattern: new RegExp(
      `^(?:${MARK}\\s*|[（(]?作者[：:]\\s*)?${OFFICE}[ \\u3000]+(\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000]+\\p{Script=Han})[）)]?${TUTOR}$`,
      "u",
    ),
    names: readSurePeopleNoWords,
    example: ["文学院2014级　李明远", "李明远||"],
  },
  {
    rule: "post-and-name",
    place: "under-headline",
    sign: SPACE,
    pattern: new RegExp(
      `^(?:${MARK}\\s*)?${POST}[ \\u3000]+(\\p{Script=Han}{2,3}|\\p{Script=Han}[ \\u3000]+\\p{Script=Han})$`,
      "u",
    ),
    names: readSurePeopleNoWords,
    example: ["县农科所研究员　李明远", "李明远||"],
  },
  {
    rule: "place-name-and-age",
    place: "under-headline",
    sign: new Kind(/岁/u),
    pattern: new RegExp(`^(?:\\p{Script=Han}{2,8}[ \\u3000]+)?(${NAME})\\s*[（(]\\d{1,3}岁[）)]$`, "u"),
    names: readSurePeopleNoWords,
    example: ["青渡市　李明远（76岁）", "李明远||"],
  },
  {
    rule: "name-and-office",
    place: "under-headline",
    sign: new Kind(/[ \u3000（(]/u),
    pattern: new RegExp(
      `^(${NAME})(?:\\s*[（(](?:${OFFICE}|${PLACE})[）)]|[ \\u3000]+(?=.{2,14}$)(?:${SCHOOL}))$`,
      "u",
    ),
    names: readSurePeopleNoWords,
    example: ["王芳（县财政局）", "王芳||"],
  },
  {
    rule: "name-and-title",
    place: "under-headline",
    sign: new Kind(new RegExp(bothScripts("[师生夫]"), "u")),
    pattern: new RegExp(bothScripts("^(\\p{Script=Han}{2,3})(?:医师|医生|大夫|律师|会计师|牧师)$"), "u"),
    names: readSurePeopleNoWords,
    example: ["程國樹醫師", "程國樹||"],
  },
  {
    rule: "lent-pictures",
    place: "under-headline",
    sign: new Kind(new RegExp(bothScripts("[:：/／由为]"), "u")),
    pattern: new RegExp(
      bothScripts(
        "^[（(]?(?:本[文版])?(?:指导(?:老师|教师)\\s?[:：]|(?:图片?|照片)(?:\\s?[:：/／]|均?由|为)(?=[^。，；：:]{2,16}(?:提供|供图)))([^。，；：:]{2,20})[）)]?$",
      ),
      "u",
    ),
    credit: () => NOBODY,
    example: ["照片為文化大學提供", "||"],
  },
  {
    rule: "place-and-name",
    place: "under-headline",
    sign: BRACKET,
    pattern: new RegExp(`^[（(](?:${OFFICE}|${PLACE})[）)]\\s*(${NAME})$`, "u"),
    names: readSurePeopleNoWords,
    example: ["（清水镇）王芳", "王芳||"],
  },
  {
    rule: "after-deck",
    place: "deck",
    pattern: new RegExp(`\\s*${MARK}\\s*([^。，]{2,40})$`, "u"),
    names: readSurePeople,
    example: ["——临港区加快推进项目建设综述 ◎本报记者 孙艺嘉 王威晨", "孙艺嘉 王威晨||"],
  },
];

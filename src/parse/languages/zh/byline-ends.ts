import type { BylineForm } from "./byline-form.ts";
import {
  BARE_WORK,
  IN_BRACKETS,
  INSIDE,
  MANY,
  NAME,
  OFFICE,
  PLACE,
  REPORT,
  REPORT_SIGN,
  ROLE,
} from "./byline-parts.ts";
import { readPeopleNoWords, readSurePeople } from "./byline-people.ts";
import { readTightMakers } from "./makers.ts";
import { readNames } from "./names.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** Bylines at the end of a text, the surest first. A new form is a row here. */
export const END_FORMS: readonly BylineForm[] = [
  {
    rule: "at-end",
    place: "end",
    pattern: new RegExp(`${OPEN}\\s*((?=[^）)]{0,20}${ROLE})${MANY.slice(1)}\\s*${CLOSE}[。]?$`, "u"),
    example: ["更大的成就。（本报记者 潘彬玉）", "潘彬玉||"],
  },
  {
    rule: "work-at-end",
    place: "end",
    pattern: new RegExp(`${OPEN}\\s*((?=[^）)]{0,12}${BARE_WORK})${INSIDE.slice(1)}\\s*${CLOSE}[。]?$`, "u"),
    example: ["更大的成就。（整理 王芳）", "王芳||"],
  },
  {
    rule: "report-at-end",
    place: "end",
    sign: REPORT_SIGN,
    pattern: new RegExp(
      `(?=${OPEN})(?<=^|[。！？…][”’」』]{0,3}\\s{0,4})${OPEN}\\s*([^。，：:（()）]{2,30}${REPORT})\\s*${CLOSE}[。]?$`,
      "u",
    ),
    example: ["更大的成就。（王芳 报道）", "王芳||"],
  },
  {
    rule: "makers-at-end",
    place: "signature",
    pattern: /(?:^|[。！？…][”’」』]*|、)([（(][^。，：:（()）]{3,20}[）)])$/u,
    credit: readTightMakers,
    example: ["培训持续到8月20日，全程免费。（李明译）", "李明||"],
  },
  {
    rule: "brackets-alone",
    place: "signature",
    pattern: new RegExp(`^${IN_BRACKETS}$`, "u"),
    names: readPeopleNoWords,
    example: ["（荀梦）", "荀梦||"],
  },
  {
    rule: "brackets-at-end",
    place: "signature",
    pattern: new RegExp(`(?:[。！？…][”’」』]*\\s{0,4}|、)${IN_BRACKETS}$`, "u"),
    names: readSurePeople,
    example: ["培训持续到8月20日，全程免费。（荀梦）", "荀梦||"],
  },
  {
    rule: "office-at-end",
    place: "signature",
    pattern: new RegExp(
      `(?:^|[。！？…][”’」』]*\\s{0,4})[（(](?:${OFFICE}|${PLACE})[ \\u3000]+(${NAME})[）)]$`,
      "u",
    ),
    names: readSurePeople,
    example: ["公司6名选手入围。（团委　洪美娟）", "洪美娟||"],
  },
  {
    rule: "bare-at-end",
    place: "signature",
    pattern: /[。！？…”’」』、]\u3000(\p{Script=Han}{2,4})$/u,
    names: readNames,
    example: ["抢救性发掘将在枯水期进行。　年丰", "年丰||"],
  },
];

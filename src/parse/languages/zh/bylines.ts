import type { Credits } from "../../../model.ts";
import type { Byline, BylinePlace } from "../../language.ts";
import { NOBODY, readCredit } from "./credit.ts";
import { mend } from "./misread.ts";
import { readNames } from "./names.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** A form of byline. */
export interface BylineForm {
  readonly rule: string;
  readonly place: BylinePlace;
  /** Finds the credit; group 1 is its text. */
  readonly pattern: RegExp;
  /** Reads names that stand without a role; missing where a role must stand with them. */
  readonly names?: (text: string) => readonly string[] | null;
  /** A text that has this form, and its names: `reporters | correspondents | photographers`. */
  readonly example: readonly [text: string, names: string];
}

const INSIDE = `([^${OPEN.slice(1, -1)}${CLOSE.slice(1, -1)}。]{2,50}?)`;
const ROLE = "(?:记者|記者|通讯员|通訊員|评论员|評論員|实习生|摄影|摄|文/图|图/文)";
/** □ ◎ ■ and what OCR makes of them. */
const MARK = "[□◎■●○◇◆▲△☆★◻◼@©⊙]";

/** The forms of bylines, the surest first. A new form is a row here. */
export const BYLINE_FORMS: readonly BylineForm[] = [
  {
    rule: "marked-line",
    place: "line",
    pattern: new RegExp(`^(?:${MARK}\\s*|.\\s?(?=本报(?:特约)?记者))([^。，]{2,40})$`, "u"),
    names: readNames,
    example: ["□本报记者 袁凤敏 唐凤", "袁凤敏 唐凤||"],
  },
  {
    rule: "role-line",
    place: "line",
    pattern: new RegExp(`^([^。，（(]{0,24}${ROLE}[^。，）)]{0,40}?)$`, "u"),
    example: ["本报记者 龚晓 通讯员 邹勇东", "龚晓|邹勇东|"],
  },
  {
    rule: "name-in-brackets",
    place: "line",
    pattern: new RegExp(
      `^${OPEN}\\s*([\\p{Script=Han}]{2,4}|[\\p{Script=Han}][\\s\\u3000]+[\\p{Script=Han}])\\s*${CLOSE}$`,
      "u",
    ),
    names: readNames,
    example: ["（丹翁）", "丹翁||"],
  },
  {
    rule: "after-deck",
    place: "deck",
    pattern: new RegExp(`\\s*${MARK}\\s*([^。，]{2,40})$`, "u"),
    example: ["——临港区加快推进项目建设综述 ◎本报记者 孙艺嘉 王威晨", "孙艺嘉 王威晨||"],
  },
  {
    rule: "in-lead",
    place: "lead",
    pattern: new RegExp(`^.{0,30}?${OPEN}\\s*((?=[^）)]{0,20}${ROLE})${INSIDE.slice(1)}\\s*${CLOSE}`, "u"),
    example: ["本报讯（记者 陆霞 通讯员 傅阳）近年来，", "陆霞|傅阳|"],
  },
  {
    rule: "at-end",
    place: "end",
    pattern: new RegExp(`${OPEN}\\s*((?=[^）)]{0,20}${ROLE})${INSIDE.slice(1)}\\s*${CLOSE}[。]?$`, "u"),
    example: ["更大的成就。（本报记者 潘彬玉）", "潘彬玉||"],
  },
  {
    rule: "role-at-start",
    place: "lead",
    pattern:
      /^((?:本报|本刊|特约|见习)*(?:记者|通讯员)[ \u3000]+[\p{Script=Han} \u3000、]{2,30}?)(?:报道|电|讯)[：: \u3000]/u,
    example: ["本报记者 王芳报道 11月21日，", "王芳||"],
  },
];

/** Read the byline in a text, at one of the places where it may stand; null where there is none. */
export function readByline(text: string, ...places: readonly BylinePlace[]): Byline | null {
  return readForms(BYLINE_FORMS, mend(text), places);
}

/** Read a byline in one of the forms of a table. */
export function readForms(
  forms: readonly BylineForm[],
  text: string,
  places: readonly BylinePlace[],
): Byline | null {
  for (const { rule, place, pattern, names } of forms) {
    if (!places.includes(place)) continue;
    const found = pattern.exec(text);
    const credits = found && creditsIn(found[1] ?? "", names);
    if (credits) return { rule, credits, rest: text.replace(found[0], "") };
  }
  return null;
}

function creditsIn(text: string, readBare: BylineForm["names"]): Credits | null {
  const names = readBare?.(text);
  return readCredit(text) ?? (names ? { ...NOBODY, reporter: names } : null);
}

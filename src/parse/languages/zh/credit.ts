import type { Credits } from "../../../model.ts";
import { isSurelyName, readNames } from "./names.ts";

type CreditRole = keyof Credits;

/** A word that says what the people beside it did. */
interface RoleWord {
  readonly word: string;
  readonly roles: readonly CreditRole[];
  /** Where the names stand: `记者 王芳`, but `王芳 摄`. */
  readonly names: "follow" | "precede";
}

const follow = (roles: readonly CreditRole[], ...words: string[]): RoleWord[] =>
  words.map((word) => ({ word, roles, names: "follow" }));
const precede = (roles: readonly CreditRole[], ...words: string[]): RoleWord[] =>
  words.map((word) => ({ word, roles, names: "precede" }));

/** The words of a byline; a longer one is found before a shorter one that it contains. */
const ROLE_WORDS: readonly RoleWord[] = [
  ...precede(
    ["reporter", "photographer"],
    "文/图",
    "图/文",
    "文/摄",
    "摄/文",
    "文并摄",
    "摄影报道",
    "攝影報道",
  ),
  ...follow(["photographer"], "图/", "图|", "摄/", "摄|", "摄影/", "摄影|", "供图/"),
  ...precede(["photographer"], "/图", "/摄", "摄影", "攝影", "供图", "供圖", "摄", "攝"),
  ...follow(["photographer"], "摄影记者", "摄影:", "摄影：", "供图:", "供图："),
  ...follow(["correspondent"], "特约通讯员", "通讯员", "通訊員", "通信员"),
  ...follow(
    ["reporter"],
    "特派记者",
    "特约记者",
    "见习记者",
    "实习记者",
    "首席记者",
    "全媒体记者",
    "融媒体记者",
    "融媒记者",
  ),
  ...precede(["reporter"], "/文"),
  ...follow(
    ["reporter"],
    "实习生",
    "记者",
    "記者",
    "评论员",
    "評論員",
    "撰文:",
    "撰文：",
    "撰文/",
    "文:",
    "文：",
    "文/",
    "文|",
  ),
].sort((a, b) => b.word.length - a.word.length);

/**
 * 文 and 图 set apart stand for 文/ and 图/ before names, for /文 and /图 behind them, where the space before them may be
 * lost: `沈文敏文 刘潺图`. One of them alone may be half of a name: `薛 文`.
 */
function withStrokes(text: string): string {
  if (/^文\s.+\s图\s/u.test(text)) return text.replace(/(^|\s)([文图])\s+/gu, " $2/");
  return /文\s.+图$/u.test(text) ? text.replace(/\s*文(?=\s)|\s*图$/gu, (role) => `/${role.trim()}`) : text;
}

/** Words beside a byline that name nobody. */
const FILLERS = [
  "综合整理",
  "综合报道",
  "联合报道",
  "综合",
  "整理",
  "采写",
  "撰文",
  "编译",
  "报道",
  "本报",
  "本刊",
  "本台",
  "特约",
  "新华社",
  "中新社",
  "人民日报",
  "图为",
  "受访者提供",
  "受访者供图",
  "受访单位供图",
  "资料图片",
  "资料图",
  "据",
];

/** The longest first, whatever it is. */
const WORDS = new RegExp(
  `(${[...ROLE_WORDS.map((r) => r.word), ...FILLERS]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace("|", "\\|"))
    .join("|")})`,
  "gu",
);
/** An agency or paper before the role (`新华社驻京记者`, `《临港日报》记者`), or the bureau it stands for. */
const SENDER =
  /(?:《[^》]{1,12}》|[\p{Script=Han}]{2,10}(?:日报|晚报|时报|新报|晨报|社|网|台|中心))(?=\s*(?:驻|记者|特派|特约|评论员))|驻[\p{Script=Han}]{1,6}(?=记者)/gu;

/** Who helped is named after the reporters, and is none of them. */
const HELPERS = /\s*参与(?:采写|采访|报道|整理)\s*[:：].*$/u;

/**
 * Read a text that is a credit and nothing else.
 *
 *     记者 陆霞 通讯员 傅阳       names follow the role
 *     记者 纪哲 摄               摄 looks back: whoever stands before it took the photograph
 *     通讯员 时雨 文/图           文/图 does, too, but a correspondent stays one
 *     本报评论员                 a role without a name gives no name
 *     记者 郑”明                 OCR reads a quotation mark in the wide space inside a name
 *
 * Gives null where a part of it is neither a role, nor a filler, nor a name.
 */
export function readCredit(text: string): Credits | null {
  const parts = withStrokes(text.replace(/[\u3000”“"'’‘]/gu, " "))
    .replace(/\s*[/／]\s*/gu, "/")
    .replace(/\s*[|｜丨]\s*/gu, "|")
    .replace(SENDER, " ")
    .replace(HELPERS, "")
    .split(WORDS);
  const runs = readRuns(parts);
  if (!runs?.some((run) => run.roles !== null || run.filler)) return null;
  return gather(runs);
}

/** Names with the role word that they stand with. */
interface Run {
  readonly names: readonly string[];
  readonly roles: readonly CreditRole[] | null;
  readonly filler: boolean;
}

/** `parts` alternates: text, word, text, word, …, text. */
function readRuns(parts: readonly string[]): readonly Run[] | null {
  const runs: Run[] = [];
  let before: RoleWord | null = null;
  let filler = false;
  for (let i = 0; i < parts.length; i += 2) {
    const between = (parts[i] ?? "").replace(/^[\s:：、，,。]+|[\s:：、，,。]+$/gu, "");
    const names = between === "" ? [] : readNames(between);
    if (!names) return null;
    const after: RoleWord | null = ROLE_WORDS.find((r) => r.word === parts[i + 1]) ?? null;
    filler ||= parts[i + 1] !== undefined && after === null;
    if (names.length > 0) runs.push({ names, roles: rolesOf(before, after), filler });
    else if (before || after) runs.push({ names, roles: (before ?? after)?.roles ?? null, filler });
    before = after === null ? before : after.names === "follow" || names.length === 0 ? after : null;
  }
  return runs;
}

/** What names did, by the role words before and after them. */
function rolesOf(before: RoleWord | null, after: RoleWord | null): readonly CreditRole[] | null {
  if (after?.names !== "precede") return before?.roles ?? null;
  return before && after.roles.length > 1 ? [...before.roles, "photographer"] : after.roles;
}

function gather(runs: readonly Run[]): Credits | null {
  const credits: Record<CreditRole, string[]> = { reporter: [], correspondent: [], photographer: [] };
  for (const { names, roles } of runs) {
    if (!roles && !names.every(isSurelyName)) return null;
    for (const kind of roles ?? ["reporter"]) credits[kind as CreditRole].push(...names);
  }
  return credits;
}

export const NOBODY: Credits = { reporter: [], correspondent: [], photographer: [] };

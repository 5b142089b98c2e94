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
  ...precede(["photographer"], "摄影", "攝影", "供图", "供圖", "摄", "攝"),
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
  ...follow(["reporter"], "实习生", "记者", "記者", "评论员", "評論員", "撰文:", "撰文：", "文:", "文："),
].sort((a, b) => b.word.length - a.word.length);

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
  "据",
];

const WORDS = new RegExp(`(${[...ROLE_WORDS.map((r) => r.word), ...FILLERS].join("|")})`, "gu");
/** An agency or paper before the role (`新华社驻京记者`, `《临港日报》记者`), or the bureau it stands for. */
const SENDER =
  /(?:《[^》]{1,12}》|[\p{Script=Han}]{2,10}(?:日报|晚报|时报|新报|晨报|社|网|台))(?=\s*(?:驻|记者|特派|特约))|驻[\p{Script=Han}]{1,6}(?=记者)/gu;

/**
 * Read a text that is a credit and nothing else.
 *
 *     记者 陆霞 通讯员 傅阳       names follow the role
 *     记者 纪哲 摄               摄 looks back: whoever stands before it took the photograph
 *     本报评论员                 a role without a name gives no name
 *     记者 郑”明                 OCR reads a quotation mark in the wide space inside a name
 *
 * Gives null where a part of it is neither a role, nor a filler, nor a name.
 */
export function readCredit(text: string): Credits | null {
  const parts = text
    .replace(/[\u3000”“"'’‘]/gu, " ")
    .replace(/\s*([/／])\s*/gu, "/")
    .replace(SENDER, " ")
    .split(WORDS);
  const runs = readRuns(parts);
  if (!runs?.some((run) => run.role !== null || run.filler)) return null;
  return gather(runs);
}

/** Names with the role word that they stand with. */
interface Run {
  readonly names: readonly string[];
  readonly role: RoleWord | null;
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
    if (names.length > 0) runs.push({ names, role: after?.names === "precede" ? after : before, filler });
    else if (before || after) runs.push({ names, role: before ?? after, filler });
    before = after === null ? before : after.names === "follow" || names.length === 0 ? after : null;
  }
  return runs;
}

function gather(runs: readonly Run[]): Credits | null {
  const credits: Record<CreditRole, string[]> = { reporter: [], correspondent: [], photographer: [] };
  for (const { names, role } of runs) {
    if (!role && !names.every(isSurelyName)) return null;
    for (const kind of role?.roles ?? ["reporter"]) credits[kind as CreditRole].push(...names);
  }
  return credits;
}

export const NOBODY: Credits = { reporter: [], correspondent: [], photographer: [] };

/** Put the names of two credits together, each name once. */
export function mergeCredits(a: Credits, b: Credits): Credits {
  const merge = (role: CreditRole) => [...new Set([...a[role], ...b[role]])];
  return {
    reporter: merge("reporter"),
    correspondent: merge("correspondent"),
    photographer: merge("photographer"),
  };
}

import { bothScripts } from "../../../chinese/both-scripts.ts";
import { simplifyText } from "../../../chinese/simplified.ts";
import type { Credits } from "../../../model.ts";
import { isBareName, isSurelyName, readNames } from "./names.ts";
import { CREDIT_SIGN, type CreditRole, ROLE_WORDS, type RoleWord, WORDS } from "./role-words.ts";
import { withoutSender } from "./senders.ts";
import { holdsWord, isWord } from "./words.ts";

/**
 * 文 and 图 set apart stand for 文/ and 图/ before names, for /文 and /图 behind them, where the space before them may be
 * lost: `沈文敏文 刘潺图`. One of them alone may be half of a name: `薛 文`.
 */
function withStrokes(text: string): string {
  if (/^文\s.+\s图\s/u.test(text)) return text.replace(/(^|\s)([文图])\s+/gu, " $2/");
  return /文\s.+[图摄]$/u.test(text)
    ? text.replace(/\s*文(?=\s)|\s*[图摄]$/gu, (role) => `/${role.trim()}`)
    : text;
}

/** Text and pictures by the same hand: `图文/王芳`, `文、图：王芳`, `记者 王芳（文/图）`. */
const BOTH_WORKS = new RegExp(
  bothScripts(
    "[（(]?(?:文\\s*[、·•/及和]?\\s*图|文\\s*[、·•/]\\s*片|图\\s*[、·•/]?\\s*文)(?![\\p{Script=Han}])\\s*[/:]?[）)]?",
  ),
  "gu",
);

/** Who helped is named after the reporters, and is none of them. */
const HELPERS = new RegExp(bothScripts("\\s*参与(?:采写|采访|报道|整理)(?:\\s*:.*)?$"), "u");

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
  const runs = runsIn(text);
  return runs && gather(runs);
}

/** The paper's own people, or an agency's: so begins no headline. */
const OWN = new RegExp(bothScripts("^(?:本[报刊台网社]|新华社|中新社|中央社|[见实]习记者)"), "u");
/** Reporters, and those who sent it in: no headline names both, so that OCR may have read their family names wrong. */
const BOTH_ROLES = new RegExp(bothScripts("记者.{2,}通讯员"), "u");
/** A role that is told by its stroke or colon, or a paper's, although nobody is named. */
const NOBODY_NAMED = new RegExp(
  bothScripts("[/|:／｜：]|^\\p{Script=Han}{2,5}[报社网台](?:特约|见习|实习|首席)?(?:记者|评论员)$"),
  "u",
);

/**
 * The same of a line that could be a headline: `摄影记者确诊`, `记者走基层`, `评论员文章`, `慰问新闻记者`. What stands
 * tight on a role is surely a name there, or the line is no credit; and where nobody is named, the role stands alone or
 * is that of the paper's own people.
 */
export function readCreditLine(text: string): Credits | null {
  const runs = runsIn(text);
  const own = OWN.test(text);
  const isSigned = ({ tight }: Run) => tight === "" || isSurelySigned(tight, own);
  if (!runs || !(BOTH_ROLES.test(text) || runs.every(isSigned))) return null;
  const named = runs.some(({ names }) => names.length > 0);
  return named || own || NOBODY_NAMED.test(text) || withoutSender(text) === text ? gather(runs) : null;
}

function isSurelySigned(name: string, own: boolean): boolean {
  if (own) return isSurelyName(name) || !holdsWord(name);
  return (isBareName(name) && !isWord(name)) || /[·•]/u.test(name);
}

/** How old somebody is who told his story: `张桂英（78岁）`. */
const AGE = /[（(]\d{1,3}[岁歲][）)]/gu;

function runsIn(text: string): readonly Run[] | null {
  if (!CREDIT_SIGN.isIn(text)) return null;
  const parts = withoutSender(withStrokes(plainMarks(text)).replace(BOTH_WORKS, " 文/图 "))
    .replace(HELPERS, "")
    .replace(AGE, "")
    .split(WORDS);
  const runs = readRuns(parts);
  return runs?.some((run) => run.roles !== null || run.filler) ? runs : null;
}

/** Write each stroke, line, colon and space in one way. */
function plainMarks(text: string): string {
  return text
    .replace(/[\u3000”“"'’‘_]/gu, " ")
    .replace(/\s*[/／]\s*/gu, "/")
    .replace(/\s*[|｜丨]\s*/gu, "|")
    .replace(/[:：]/gu, ":");
}

/** Names with the role word that they stand with. */
interface Run {
  readonly names: readonly string[];
  readonly roles: readonly CreditRole[] | null;
  /** Whether only names that surely are some may stand here. */
  readonly surely: boolean;
  /** The name that no space and no stroke parts from a word in front of it; empty where one does. */
  readonly tight: string;
  readonly filler: boolean;
}

const ROLES: ReadonlyMap<string, RoleWord> = new Map(ROLE_WORDS.map((role) => [role.word, role]));
const roleOf = (word: string | undefined): RoleWord | null => ROLES.get(simplifyText(word ?? "")) ?? null;
const namesIn = (text: string | undefined): string =>
  (text ?? "").replace(/^[\s:：、，,。/|]+|[\s:：、，,。/|]+$/gu, "");

/** `parts` alternates: text, word, text, word, …, text. */
function readRuns(parts: readonly string[]): readonly Run[] | null {
  const runs: Run[] = [];
  let before: RoleWord | null = null;
  let filler = false;
  /** Whether words that may stand behind their names stand before them here: `摄影 王芳 撰文 李明`. */
  let areLabels = false;
  for (let i = 0; i < parts.length; i += 2) {
    const between = namesIn(parts[i]);
    const names = between === "" ? [] : readNames(between);
    if (!names) return null;
    const after = roleOf(parts[i + 1]);
    filler ||= parts[i + 1] !== undefined && after === null;
    const namesLeft: boolean = i + 4 >= parts.length && namesIn(parts[i + 2]) !== "";
    const behind: RoleWord | null =
      names.length > 0 && after?.names === "precede" && !areLabels && !namesLeft ? after : null;
    areLabels ||= after?.names === "precede" && !behind;
    const surely = (before ?? behind)?.surely === true;
    if (behind && isCutFromWord(parts[i] ?? "", behind)) return null;
    const tight = isTight(before, parts[i] ?? "") ? (names[0] ?? "") : "";
    if (names.length > 0) {
      if (before && behind?.roles.length === 2) shareWork(runs, before.roles, behind.roles);
      runs.push({ names, roles: rolesOf(before, behind), surely, tight, filler });
    }
    if (names.length === 0 && (before || after))
      runs.push({ names, roles: (before ?? after)?.roles ?? null, surely, tight, filler });
    if (behind) before = null;
    else if (after) {
      const isUnited = AND.test(parts[i] ?? "");
      before = before && names.length === 0 ? together(before, after, isUnited) : after;
    }
  }
  return runs;
}

/** Whether names stand tight on the word before them, which says what those people did: `记者确诊`. */
function isTight(before: RoleWord | null, names: string): boolean {
  return before !== null && !/[/|:]$/u.test(before.word) && /^\p{Script=Han}/u.test(names);
}

/** Whether what stands before 摄 is the first half of a word with it: `影视拍摄`. */
function isCutFromWord(names: string, { word }: RoleWord): boolean {
  return word === "摄" && isWord(names.slice(-1) + word);
}

/** Let those who are named right before, in the same role, have done the same: `记者 周明 实习生 李静 文/图`. */
function shareWork(runs: Run[], who: readonly CreditRole[], did: readonly CreditRole[]): void {
  for (let i = runs.length - 1; i >= 0 && runs[i]?.roles?.join() === who.join(); i--)
    runs[i] = {
      ...(runs[i] as Run),
      roles: [...new Set([...who, ...did.filter((role) => role === "photographer")])],
    };
}

/** Unites two roles of the same people: `記者、攝影：`. */
const AND = /^\s*[、/及和兼]\s*$/u;

/** What two words say of the names behind them: `采访、摄影：王芳`, `图/本报记者 王芳`, `文/通讯员 王芳`. */
function together(first: RoleWord, second: RoleWord, isUnited: boolean): RoleWord {
  if (isUnited || (isWork(first) && isWork(second)))
    return { ...second, roles: [...new Set([...first.roles, ...second.roles])] };
  return isWork(first) && first.roles.join() !== "reporter" ? first : second;
}

/** Whether a word says what was done, and not by whom. */
function isWork({ word, names }: RoleWord): boolean {
  return names === "precede" || /[/|:]$/u.test(word);
}

/** What names did, by the role word before them and the one behind that looks back at them. */
function rolesOf(before: RoleWord | null, behind: RoleWord | null): readonly CreditRole[] | null {
  if (!behind) return before?.roles ?? null;
  if (!before || behind.roles.join() === "photographer") return behind.roles;
  return [...new Set([...before.roles, ...behind.roles.filter((role) => role === "photographer")])];
}

function gather(runs: readonly Run[]): Credits | null {
  const credits: Record<CreditRole, string[]> = { reporter: [], correspondent: [], photographer: [] };
  for (const { names, roles, surely } of runs) {
    if ((surely || !roles) && !names.every(isBareName)) return null;
    for (const kind of roles ?? (["reporter"] as const)) credits[kind].push(...names);
  }
  return credits;
}

export const NOBODY: Credits = { reporter: [], correspondent: [], photographer: [] };

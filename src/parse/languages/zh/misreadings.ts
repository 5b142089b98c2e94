import { Kind } from "../../characters.ts";
import { FAMILIES } from "./names.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** What OCR reads in place of a word that bylines, leads and jump lines are known by. */
interface Misreading {
  readonly rule: string;
  readonly read: RegExp;
  readonly printed: string;
  /** Whether a text has what every one has that it is found in; missing where it stands at the beginning. */
  readonly mayStandIn?: (text: string) => boolean;
  readonly example: readonly [read: string, printed: string];
}

const OF_ROLE = ["本报", "特约", "见习", "实习", "记者", "通讯员"];
const ROLE = `(?:${OF_ROLE.join("|")})`;
/** A role and who has it. */
const SIGNED = "(?:本报)?(?:见习|实习|特约)?记者[\\p{Script=Han}、 ”“]{2,40}";
/** The same without a quote, with which the text may go on. */
const SIGNED_SOLID = SIGNED.replace(" ”“", " ");
/** The same with the commas that OCR reads between names; and names, with which a byline ends that is no longer. */
const SIGNED_IN_A_ROW = SIGNED.replace("、", "、，");
const BYLINE = 60;
const NAMES = "\\p{Script=Han}{2,3}(?:[，、 ]\\p{Script=Han}{2,3})*";
/** A byline at the end of a text whose bracket OCR lost, in so many characters at most. */
const SIGNED_AT_END = new RegExp(`[（(〈]${SIGNED}$`, "u");
const ENDING = 40;
/** What makes a word with 记者: `女记者`, `老记者`. */
const BESIDE_REPORTER = "小女男老名众原该各本前两三几多校台网";
/** What stands behind 记者, in three letters, and is nobody's name: `记者调查组`. Of two letters more are none: `记者回访`. */
const NO_NAME = "\\p{Script=Han}{2}[会團团站节室组員员说部社证问]";
/** What OCR reads for 闫, 贾, 熊, 龚, 蔡 and 廖. */
const NO_FAMILIES = "间页能袭葵雇";
const NO_FAMILY = new Kind(new RegExp(`[${NO_FAMILIES}]`, "u"));
const OPENING = new Kind(new RegExp(OPEN, "u"));
const READ_FOR_ONE = new Kind(/[\]Il|!]/u);

/** Whether a character of a kind stands right before a word, wherever in a text that is. */
function standsBefore(text: string, kind: Kind, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at > 0 && kind.has(text.charCodeAt(at - 1))) return true;
  return false;
}

/** Applied in order. A new one is a row here. */
export const MISREADINGS: readonly Misreading[] = [
  {
    rule: "own-paper",
    read: /^([^\p{L}\p{N}]?\P{L}?.?)[木术末][报扳](?=[^。，]{0,6}?(?:[讯训让]|记者|电))/u,
    printed: "$1本报",
    example: ["国木报记者 康勇莹", "□本报记者 康勇莹"],
  },
  {
    rule: "own-paper-in-one",
    read: new RegExp(`^民讯(?=\\s*${OPEN}{0,2}(?:本报)?记者)`, "u"),
    printed: "本报讯",
    example: ["民讯〈记者王静海) 昨天", "本报讯〈记者王静海) 昨天"],
  },
  {
    rule: "news",
    read: /^(\P{L}?本报)[训让迅汛](?=\s*[^\p{Script=Han}\s]|\s*记者)/u,
    printed: "$1讯",
    example: ["本报让(记者 王强)近日", "本报讯(记者 王强)近日"],
  },
  {
    rule: "mark",
    read: new RegExp(`^[国口目回四困日名]\\s?(?=${ROLE})`, "u"),
    printed: "□",
    example: ["国本报记者 杨庆", "□本报记者 杨庆"],
  },
  {
    rule: "mark-read-twice",
    read: new RegExp(`^(?:\\p{Script=Han}@|\\p{Script=Han}?@[@9〇○])\\s?(?=${ROLE})`, "u"),
    printed: "◎",
    example: ["@9通讯员王静海", "◎通讯员王静海"],
  },
  {
    // Any letter, where a role and names follow and nothing else; but for those that make a word with the role.
    rule: "mark-read-as-letter",
    read: new RegExp(`^(?![${BESIDE_REPORTER}])[\\p{Script=Han}\\d]\\s?(?=${SIGNED}$)`, "u"),
    printed: "□",
    example: ["鲜记者王静海", "□记者王静海"],
  },
  {
    rule: "pause-between-names",
    read: new RegExp(`(?<=^\\P{L}?${SIGNED_IN_A_ROW})，(?=${NAMES}(?: ?通讯员 ?${NAMES})?$)`, "gu"),
    printed: "、",
    mayStandIn: (text) => text.length <= BYLINE && text.includes("，") && text.includes("记者"),
    example: ["□记者王静海，孙宁 通讯员李远，钱琳", "□记者王静海、孙宁 通讯员李远、钱琳"],
  },
  {
    rule: "space-in-name",
    read: /((?:记者|通讯员)(?:[\p{Script=Han}、\s]{0,24}[、\s])?\s?\p{Script=Han})[，。．.](?=\s?\p{Script=Han}(?:[、\s)）]|$))/u,
    printed: "$1 ",
    mayStandIn: (text) => text.includes("记者") || text.includes("通讯员"),
    example: ["@本报记者 钱婷琳、董，宁 通讯员 邱婷志", "@本报记者 钱婷琳、董 宁 通讯员 邱婷志"],
  },
  {
    rule: "pause-behind-names",
    read: new RegExp(`^(\\P{L}?${SIGNED})[、，]$`, "u"),
    printed: "$1",
    example: ["□记者王静海、", "□记者王静海"],
  },
  {
    // Set solid, a name whose family OCR misread would not be known for one: behind a mark and a role nothing else stands.
    rule: "family-name",
    read: new RegExp(
      `^(\\P{L}\\s?(?:本报)?(?:见习|实习|特约)?记者)(?![${FAMILIES}]|${NO_NAME}$)(?=\\p{Script=Han}{3}$)`,
      "u",
    ),
    printed: "$1 ",
    example: ["□记者雇佳英", "□记者 雇佳英"],
  },
  {
    // The family of a name that is not the first, which OCR reads for a letter that no family is called.
    rule: "family-name-in-a-row",
    read: new RegExp(
      `^(\\P{L}?(?:${SIGNED}通讯员|${ROLE}{1,2})(?:\\s?\\p{Script=Han}{2,3}[、 ])*\\s?\\p{Script=Han}{2,3})(?=[${NO_FAMILIES}]\\p{Script=Han}{1,2}$)`,
      "u",
    ),
    printed: "$1 ",
    mayStandIn: (text) => text.length <= BYLINE && NO_FAMILY.isIn(text),
    example: ["口本报记者赵敏间建涛", "□本报记者赵敏 间建涛"],
  },
  {
    rule: "one",
    read: /(\D)1?[\]Il|!](?=月\s*\d)/u,
    printed: "$11",
    mayStandIn: (text) => standsBefore(text, READ_FOR_ONE, "月"),
    example: ["新华社济南1]月24日电", "新华社济南1月24日电"],
  },
  {
    rule: "bracket-read-twice",
    read: new RegExp(`${OPEN}{2}(?=${ROLE})`, "u"),
    printed: "（",
    mayStandIn: (text) => OPENING.isOften(text, 2),
    example: ["本报讯〈《记者郭思)", "本报讯（记者郭思)"],
  },
  {
    rule: "bracket-lost-at-end",
    read: new RegExp(`([。！？”"]\\s?[（(〈]${SIGNED})$`, "u"),
    printed: "$1）",
    mayStandIn: (text) =>
      text.includes("记者", text.length - ENDING) && SIGNED_AT_END.test(text.slice(-ENDING)),
    example: ["由此可见一斑。(记者王静海", "由此可见一斑。(记者王静海）"],
  },
  {
    // At the end of its line, behind which the text begins with a quotation, or with a day.
    rule: "bracket-lost-before-text",
    read: new RegExp(
      `^(本报讯\\s*${OPEN}{1,2}${SIGNED_SOLID})(?=“[^）)〉》]{16}|\\d{1,2}月\\d|近日，|日前，)`,
      "u",
    ),
    printed: "$1）",
    example: ["本报讯〈记者王静海11月2日，渡口开航", "本报讯〈记者王静海）11月2日，渡口开航"],
  },
  {
    rule: "stop-behind-role",
    read: new RegExp(`(${OPEN}{1,2}(?:本报)?记者)[。．](?=\\p{Script=Han})`, "u"),
    printed: "$1 ",
    mayStandIn: (text) => text.includes("记者。") || text.includes("记者．"),
    example: ["本报讯〈记者。王静海) 昨天", "本报讯〈记者 王静海) 昨天"],
  },
  {
    // The bracket was lost before it: what stands there is at most its remains.
    rule: "stop-behind-role-without-bracket",
    read: /^(本报讯\s*(?:本报)?记者)[。．，](?=\p{Script=Han})/u,
    printed: "$1 ",
    example: ["本报讯记者。王静海) 昨天", "本报讯（记者 王静海) 昨天"],
  },
  {
    rule: "stop-between-names",
    read: new RegExp(
      `(${OPEN}{1,2}(?:本报)?记者\\p{Script=Han}{2,3})[。．](?=\\p{Script=Han}{2,3}${CLOSE})`,
      "u",
    ),
    printed: "$1、",
    mayStandIn: (text) => text.includes("记者"),
    example: ["本报讯〈记者王静海。孙宁) 昨天", "本报讯〈记者王静海、孙宁) 昨天"],
  },
  {
    rule: "upright-colon",
    read: /︰/gu,
    printed: "：",
    mayStandIn: (text) => text.includes("︰"),
    example: ["撰文︰顧青玄", "撰文：顧青玄"],
  },
  {
    rule: "bracket-lost",
    read: new RegExp(`^(本报讯)\\s*(?=${ROLE}[^。，（(〈]{2,30}${CLOSE})`, "u"),
    printed: "$1（",
    example: ["本报讯 通讯员 蔡超凤) 智能", "本报讯（通讯员 蔡超凤) 智能"],
  },
];

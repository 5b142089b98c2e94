import { bothScripts } from "../../../chinese/both-scripts.ts";
import type { Credits } from "../../../model.ts";
import { Kind } from "../../characters.ts";
import { NAME } from "./byline-parts.ts";
import { NOBODY } from "./credit.ts";
import { isBareName } from "./names.ts";
import { holdsWord, isWord } from "./words.ts";

/**
 * What contributors of a literary page or a page for children made, said behind their names: `郭沫若著`, `王芳　绘`,
 * `海明威作　李明译`. Those who drew, wrote a title or set a tune are none of the fields of an article.
 */
const WROTE =
  "原作 原著 作词 编译 编著 译注 选辑 辑录 改编 摘编 撰文 整理 供稿 作 著 译 撰 辑 编 述 词 文".split(" ");
const DREW =
  "编制 配画 作画 插画 插图 配图 题图 绘图 制图 绘画 漫画 国画 油画 版画 木刻 速写 剪纸 篆刻 书法 题字 题签 题写 作曲 谱曲 画 绘 书 刻 曲".split(
    " ",
  );
const words = (all: readonly string[]): string => bothScripts(all.join("|"));

/** Where a foreign author comes from, or when an old one lived: `［法］莫泊桑`, `〔越南〕范能洪`, `（唐）李白`. */
const FROM = bothScripts(
  "美|英|法|德|俄|苏|苏联|俄罗斯|日|日本|印度|意|意大利|西班牙|葡萄牙|奥|奥地利|捷克|波兰|匈牙利|罗马尼亚|保加利亚|南斯拉夫|塞尔维亚|阿尔巴尼亚|希腊|土耳其|丹麦|挪威|瑞典|芬兰|冰岛|瑞士|荷兰|比利时|爱尔兰|" +
    "加拿大|加|墨西哥|古巴|智利|秘鲁|哥伦比亚|阿根廷|巴西|澳|澳大利亚|新西兰|朝|朝鲜|韩|韩国|越南|泰国|缅甸|印尼|菲律宾|马来西亚|新加坡|伊朗|以色列|黎巴嫩|埃及|南非|尼日利亚|" +
    "美国|英国|法国|德国|俄国|汉|魏|晋|南朝|北朝|隋|唐|五代|南唐|宋|北宋|南宋|金|元|明|清",
);
const COUNTRY = `[〔［（(\\[](?:${FROM})[〕］）)\\]]`;
const FOREIGN = "(?:[\\p{Script=Han}]{1,8}(?:[·•・．][\\p{Script=Han}]{1,8}){1,3}|[\\p{Script=Han}]{2,8})";

const LAST = words([...new Set([...WROTE, ...DREW].map((word) => word.slice(-1)))]);
/** What stands in every text that tells one of these. */
export const MAKERS_SIGN = new Kind(new RegExp(LAST, "u"));
/** The same in a pattern: a work stands ahead. */
export const WORK_AHEAD = `(?=.*(?:${LAST}))`;

/** One of them: where from, the name, the space, and what he made. */
const MAKER = new RegExp(
  `(?:(${COUNTRY})\\s*(${FOREIGN})|(${NAME.replace("{2,4}", "{2,4}?")}))([ \\u3000]*)(?:(${words(WROTE)})|(${words(DREW)}))(?:[ \\u3000、，]+|$)`,
  "uy",
);
/** As many as a song or a picture book has. */
const MOST = 4;

/** What stands around them: `（李明译）`, `新华社发　朱慧卿　作`. */
const AROUND = /^(?:[（(](?=[^（()）]*[）)]$)|新[华華]社[发發][ \u3000]+)|(?<=^[（(][^（()）]*)[）)]$/gu;

/** Read a text that says who made what, and nothing else; `tight`: also where no space parts them, as under a headline. */
function readMakers(text: string, tight: boolean): Credits | null {
  const line = text.replace(AROUND, "");
  const reporter: string[] = [];
  MAKER.lastIndex = 0;
  for (let count = 0; count < MOST && MAKER.lastIndex < line.length; count++) {
    const found = MAKER.exec(line);
    if (!found) return null;
    const [, from, foreign, own, space, wrote, drew] = found;
    const name = (foreign ?? own ?? "").replace(/[ \u3000]/gu, "");
    const work = wrote ?? drew ?? "";
    const isAlone = count === 0 && MAKER.lastIndex >= line.length;
    if (from && isAlone && !space && OF_NAMES.test(work)) return null;
    if (!from && !isMaker(name, work, { tight, space: space ?? "", isAlone })) return null;
    if (wrote) reporter.push(name);
  }
  return MAKER.lastIndex >= line.length && line !== "" ? { ...NOBODY, reporter } : null;
}

/** What is done and is no name with its work: `江山如画`, `赏年画`. */
const NO_NAME = /[如成入年][画畫]$/u;
/** Only they are named without a family name: `尼文斯作`. */
const OF_FOREIGN = /^[作著译譯]$/u;
/** What names end with, too, so that no space may be missing before it where it stands alone: `李明文`, `王丽书`. */
const OF_NAMES = /^[文书書词詞曲述刻]$/u;

interface Written {
  readonly tight: boolean;
  readonly space: string;
  /** Whether nobody else is named in the line. */
  readonly isAlone: boolean;
}

/** Whether it is a name and no other word: `李合作` is neither; transliterated names have no family name: `尼文斯作`. */
function isMaker(name: string, work: string, { tight, space, isAlone }: Written): boolean {
  if (space !== "") return isBareName(name);
  if ((isAlone && OF_NAMES.test(work)) || NO_NAME.test(name + work)) return false;
  const isSolid = tight && ![name.slice(-1) + work, name + work].some(isWord) && !isShortWord(name);
  const isForeign = OF_FOREIGN.test(work) && name.length > 2 && !holdsWord(name);
  return isSolid && (isBareName(name) || isForeign);
}

/** `高清漫画` */
function isShortWord(name: string): boolean {
  return name.length === 2 && isWord(name);
}

export const readSpacedMakers = (line: string): Credits | null => readMakers(line, false);
export const readTightMakers = (line: string): Credits | null => readMakers(line, true);

const AUTHOR_FROM = new RegExp(`^${COUNTRY}\\s*(${FOREIGN})$`, "u");

/** Read a foreign or an old author: `［法］莫泊桑`. */
export function readAuthorFrom(line: string): Credits | null {
  const name = AUTHOR_FROM.exec(line)?.[1];
  return name ? { ...NOBODY, reporter: [name] } : null;
}

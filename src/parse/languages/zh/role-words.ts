import { bothScripts } from "../../../chinese/both-scripts.ts";
import type { Credits } from "../../../model.ts";
import { Kind } from "../../characters.ts";

export type CreditRole = keyof Credits;

/** A word that says what the people beside it did. */
export interface RoleWord {
  /** Simplified, with `/` for all strokes, `|` for all lines and `:` for all colons. Traditional words are found, too. */
  readonly word: string;
  /** None where they neither wrote nor photographed: who told his story, drew or planned. */
  readonly roles: readonly CreditRole[];
  /** Where the names stand: `记者 王芳`, but `王芳 摄`. */
  readonly names: "follow" | "precede";
  /** Whether it is a word of texts, too, so that only names that begin with a family name are taken for names beside it. */
  readonly surely?: boolean;
}

const follow = (roles: readonly CreditRole[], ...words: string[]): RoleWord[] =>
  words.map((word) => ({ word, roles, names: "follow" }));
const precede = (roles: readonly CreditRole[], ...words: string[]): RoleWord[] =>
  words.map((word) => ({ word, roles, names: "precede" }));

/** What somebody did: `采写/王芳`, `整理：王芳`, `王芳/漫画`, `口述 王芳`. */
const WORKS: readonly (readonly [roles: readonly CreditRole[], words: string])[] = [
  [["reporter"], "采写 采访 撰文 撰稿 供稿 执笔 文字 整理 整理人 编译 作者 记录 记录人 作词"],
  [["photographer"], "图片 照片 提供"],
  [
    [],
    "口述 口述人 口述者 讲述 讲述人 讲述者 主讲 主讲人 漫画 插画 插图 配画 配图 题图 题字 书法 国画 作曲 编制 绘图 制图 图表 策划 统筹 监制 视频 剪辑 编辑 责编 校对",
  ],
];
/** All of these words, for a regular expression. */
export const WORK_WORDS = WORKS.flatMap(([, words]) => words.split(" ")).join("|");
/** The same in one letter; without a stroke these are parts of names and of words: `薛 文`. */
const LETTERS: typeof WORKS = [
  [["reporter"], "文"],
  [["photographer"], "图 片 摄"],
];
/** A label of the page as often as of its author: `独家报道：林美玲`. */
const REPORTS = "报道 报导 独家报道 独家报导 采访报道 采访报导 特别报道 特别报导";
export const REPORT_WORDS = REPORTS.replaceAll(" ", "|");

const labelled = (works: typeof WORKS): RoleWord[] =>
  works.flatMap(([roles, words]) =>
    words
      .split(" ")
      .flatMap((word) => [
        ...follow(roles, `${word}/`, `${word}|`, `${word}:`),
        ...precede(roles, `/${word}`),
      ]),
  );
const bare = (works: typeof WORKS): RoleWord[] =>
  works.flatMap(([roles, words]) =>
    words.split(" ").map((word) => ({ word, roles, names: "precede", surely: true }) as const),
  );

/** The words of a byline; a longer one is found before a shorter one that it contains. */
export const ROLE_WORDS: readonly RoleWord[] = [
  ...precede(
    ["reporter", "photographer"],
    "文/图",
    "图/文",
    "文/片",
    "文/摄",
    "摄/文",
    "文并摄",
    "文并图",
    "摄影并文",
    "摄影报道",
    "/摄影报道",
  ),
  ...labelled([...WORKS, ...LETTERS, [["photographer"], "摄影 供图"]]),
  ...bare(WORKS),
  ...follow(["reporter"], ...REPORTS.split(" ").map((word) => `${word}:`)).map((role) => ({
    ...role,
    surely: true,
  })),
  ...precede(["photographer"], "摄影", "供图", "摄"),
  ...follow(["photographer"], "摄影记者"),
  ...follow(["correspondent"], "特约通讯员", "通讯员", "通信员"),
  ...follow(
    ["reporter"],
    ..."特派记者 特约记者 见习记者 实习记者 首席记者 全媒体记者 融媒体记者 融媒记者 小记者 校园记者 学生记者 记者 实习生 评论员 特派员 特约撰稿人 撰稿人 特约撰稿 主笔".split(
      " ",
    ),
  ),
].sort((a, b) => b.word.length - a.word.length);

/** Words beside a byline that name nobody. */
const FILLERS =
  "综合整理 综合报道 综合报导 联合报道 联合报导 连线报道 连线报导 专题报道 专题报导 综合外电 综合 现场报道 现场报导 独家报道 独家报导 报道 报导 专电 本报 本刊 本台 本网 特约 " +
  "新华社 中新社 中央社 人民日报 图为 来源 受访者提供 受访者供图 受访单位供图 资料图片 资料图 视觉中国 据";

const words = [...ROLE_WORDS.map(({ word }) => word), ...FILLERS.split(" ")].sort(
  (a, b) => b.length - a.length,
);

/** What the words begin with, strokes, lines and colons in all forms: a text without any is no credit. */
const beginnings = new Set(words.map((word) => word.slice(0, 1)));
export const CREDIT_SIGN = new Kind(new RegExp(bothScripts(`[${[...beginnings].join("")}／｜丨：]`), "u"));

/** Cuts a credit at its words, the longest first, whatever it is. */
export const WORDS = new RegExp(
  `(${bothScripts(words.map((word) => word.replace("|", "\\|")).join("|"))})`,
  "gu",
);

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

/** A page that OCR read, column by column: it sets marks half as wide. */
const read = (...lines: string[]) => parseIssue([pageOf(["青屿晨报 2024年5月17日 星期五", "", ...lines])]);

const WIDTH = 20;
const INDENT = 2;

/** Set a paragraph in lines as OCR reads them, which loses the indent; what goes on a paragraph has none. */
function lines(text: string, indent = INDENT): string[] {
  const rest = text.slice(WIDTH - indent);
  return [text.slice(0, WIDTH - indent), ...(rest === "" ? [] : lines(rest, 0))];
}

const OPENED = lines(
  "清水港三号泊位昨天开港，首艘货轮装载五百吨石材驶往南方。港务部门介绍: 新泊位水深十二米; 两万吨货轮可以直接靠岸。",
);
const BUILT = lines(
  "三号泊位前年开工，投资两亿元，港区货运量今年预计增加三成。为了配合开港，公路部门拓宽了进港的道路，货车从高速公路到港区只要一刻钟。港区还新设了石材堆场，可以存放三万吨货物; 装卸用上了新的吊机。",
);
const PLANNED = lines("港务部门说，下半年将开通到南方各港的定期班轮，石材和粮食都可以从清水港运出。");
/** The end of a column cuts the second paragraph. */
const HARBOUR = [...OPENED, "", ...BUILT.slice(0, 3)];
const MORE_OF_HARBOUR = [...BUILT.slice(3), "", ...PLANNED];
const READERS = lines(
  "本报讯 (记者王芳) 石桥街道的夜间书房上周开放，看书可到深夜。书房有两万册图书; 一半是居民捐来的旧书，按门类摆在架上。",
);

test("a byline over a later column, in which a sentence goes on, is the one under the headline over all of them", () => {
  const { articles } = read(
    "清水港三号泊位开港",
    "",
    ...HARBOUR,
    "",
    "夜间书房受读者欢迎",
    "",
    ...READERS,
    "",
    "本报记者李小江",
    "",
    ...MORE_OF_HARBOUR,
  );
  assert.deepEqual(
    articles.map(({ title, reporter, paragraphs }) => [title, reporter.join(), paragraphs.length]),
    [
      ["清水港三号泊位开港", "李小江", 3],
      ["夜间书房受读者欢迎", "王芳", 1],
    ],
  );
});

test("so is a headline with its byline, where the first column was read before it", () => {
  const { articles } = read(
    ...HARBOUR,
    "",
    "清水港三号泊位开港",
    "",
    "本报记者李小江",
    "",
    ...MORE_OF_HARBOUR,
    "",
    "夜间书房受读者欢迎",
    "",
    ...READERS,
  );
  assert.deepEqual(
    articles.map(({ title, reporter, paragraphs }) => [title, reporter.join(), paragraphs.length]),
    [
      ["清水港三号泊位开港", "李小江", 3],
      ["夜间书房受读者欢迎", "王芳", 1],
    ],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf } from "./page-blocks.ts";

test("a line that says where the text goes on is no headline, however short it is", () => {
  const blocks = blocksOf([
    "去年，村里把荒田租给了合作社，一亩田里",
    "既种稻又养鱼，收入翻了一番。",
    "看到效益，村民纷纷入社。合（下转第二版）",
    "市运动会闭幕",
    "本报讯（记者 李明）昨天晚上，市运动会",
    "在体育中心闭幕，共打破三项纪录。",
  ]);
  assert.equal(
    blocks.some((block) => block.startsWith("display 看到效益")),
    false,
  );
  assert.ok(blocks.includes("display 市运动会闭幕"));
});

test("a signature under the last paragraph is no headline", () => {
  const blocks = blocksOf([
    "去年腊月，我在城南一家电器行买了一台热",
    "水器，跑了三趟才装上。到底由谁来包？",
    "海棠街道　方大爷",
    "",
    "多修几张长椅",
  ]);
  assert.equal(
    blocks.some((block) => block.startsWith("display 海棠街道")),
    false,
  );
});

test("the offices that issue a document and the day sign it, a paragraph a line, and nobody's headline", () => {
  const signature = ["中共青渡区委", "青渡区人民政府", "2022年11月20日"];
  const blocks = blocksOf(["希望受到表彰的同志再接再厉。", "", ...signature, "", "区图书馆开展读书分享会"]);
  assert.deepEqual(
    blocks.slice(1, 4),
    signature.map((line) => `body ${line}`),
  );
});

test("a photographer's credit under a caption is its last line", () => {
  const blocks = blocksOf(["西岭乡古寨村民在屋顶晾晒辣椒。", "霍云起 摄", "", "一根扁担挑起一所学校"]);
  assert.equal(blocks[0], "caption 西岭乡古寨村民在屋顶晾晒辣椒。");
  assert.equal(blocks.length, 2);
});

test("a photographer's name may be broken over two lines", () => {
  const blocks = blocksOf(["图为工作人员正在检查设备。霍", "云 摄", "", "一根扁担挑起一所学校"]);
  assert.equal(blocks[0], "caption 图为工作人员正在检查设备。霍");
  assert.equal(blocks.length, 2);
});

test("pen names in brackets end a text where no blank line does, and words do not", () => {
  const column = [
    "据悉，截至目前，全区省级专精特新",
    "中小企业达到二十七家，居全市前列。",
    "展示全区企业情况。（宗 轩）",
  ];
  const next = [
    "我区三家企业入选名单",
    "本报讯 近日，省工信厅公布名单，区内",
    "有三家企业入选，实现了新的突破。",
  ];
  assert.deepEqual(
    blocksOf([...column, ...next]).map((block) => block.split(" ")[0]),
    ["body", "display", "body"],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { CAPTION_FORMS, readCaption } from "../../../src/parse/languages/zh/captions.ts";

for (const { rule, example } of CAPTION_FORMS) {
  const [text, photographers] = example;
  test(`caption form ${rule} reads “${text}”`, () => {
    const caption = readCaption(text);
    assert.deepEqual([caption?.rule, caption?.photographers.join(" ")], [rule, photographers]);
  });
}

const CREDITED: readonly (readonly [fact: string, text: string, photographers: string])[] = [
  ["the photographer's role is no part of the name", "大桥合龙。本报记者 纪哲/摄", "纪哲"],
  ["摄 may follow the name at once", "大桥合龙。纪哲摄", "纪哲"],
  ["a name may be set wide", "大桥合龙。 记者 纪　哲 摄", "纪哲"],
  ["several people take a photograph together", "大桥合龙。通讯员 王芳 李明 摄", "王芳 李明"],
  ["a photographer may be another paper's", "大桥合龙。 青屿商报记者 王芳 摄", "王芳"],
  ["an agency may stand behind the credit", "大桥合龙。 王芳 摄（视觉中国）", "王芳"],
  ["OCR may read its bracket as another", "大桥合龙。 王芳摄〈影像中国)", "王芳"],
  ["or lose one, and read the other twice", "大桥合龙。 王芳摄〈(人民视觉", "王芳"],
  ["a photographer may be learning", "大桥合龙。　實習記者黃洋港攝", "黃洋港"],
  ["a report in pictures has its photographers", "大桥合龙。司 伟 董自军摄影报道（人民视觉）", "司伟 董自军"],
  ["a traditional credit has a stroke", "大桥合龙。（圖／記者王小明攝）", "王小明"],
  ["an editor's code may stand before the credit", "大桥合龙。③2 王俊祥 摄", "王俊祥"],
  ["who gave a photograph is credited with it", "大桥合龙。 纪哲 供图", "纪哲"],
];

for (const [fact, text, photographers] of CREDITED) {
  test(`${fact}: “${text}”`, () => {
    const caption = readCaption(text);
    assert.deepEqual([caption?.caption, caption?.photographers.join(" ")], ["大桥合龙。", photographers]);
  });
}

test("an editor's code before a credit alone is no caption", () =>
  assert.deepEqual(
    [readCaption("③2 王俊祥 摄")?.caption, readCaption("③2 王俊祥 摄")?.photographers],
    ["", ["王俊祥"]],
  ));

for (const text of [
  "▲兒童節活動。（圖／家扶中心提供）",
  "▲颱風逼近（翻攝自臉書）",
  "活动现场（市文旅局供图）",
])
  test(`“${text}” has a lender and no photographer`, () =>
    assert.deepEqual(readCaption(text)?.photographers, []));

for (const text of [
  "■颱風逼近香港。（網上圖片）",
  "▼王建明講解堰塞湖成因。　資料圖片",
  "■候選人參拜。　路透社圖片",
])
  test(`“${text}” has a source and no photographer`, () =>
    assert.deepEqual(readCaption(text)?.photographers, []));

const NO_CAPTIONS = [
  "▲首批船员出海。（新华社）",
  "●渔港日前开捕。（网上图片）",
  "候选人参拜。（中央社）",
  "今年前三季度，全市生产总值增长5.6%，居全省第二。工业投资增长12%。（数据由市统计局提供）",
  "图书馆今起开放。",
  "我国首部纪录片开拍。",
  "会议还研究了其他事项。",
];

for (const text of NO_CAPTIONS) {
  test(`“${text}” is no caption`, () => assert.equal(readCaption(text), null));
}

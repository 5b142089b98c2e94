import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

/** A page as local papers of 1915 set it: no mark in any text, headlines behind ● or none, a first line two ems narrower. */
const PAGE = `新江報
大中華民國四年三月十二日　星期五　第二張
專電
●北京電　政府以日使要求過甚
昨夜在總統府開特別會議至十二時始
散
●天津電　直督昨由保定來津即
晚赴京
各省新聞
●蘇州
▲米價飛漲
蘇城米價日前每石已漲至十一元
二角貧民無力購食紛紛向縣署請求平
糶知事已邀集米業董事商議
▲女校開運動會
城內女子小學昨日在公共體育場
開春季運動會到者千餘人至五時始散
本埠新聞
●車夫拾金不昧
人力車夫王阿二日前拉一乘客至
北站客去後見車中遺有皮夾一隻內有
鈔票二百餘元王即持交該管捕房
聞該客已登報致謝並酬洋五元以爲
獎勵
聲明
鄙人前遺失隆泰莊支票一紙除向
該莊掛失外如有人拾得作爲廢紙
陳永福啓
徵求小說
本報現擬徵求短篇小說每篇以二
千字爲限一經登出酌酬現金
`;

const SETTINGS: Readonly<Record<string, string>> = {
  "lines alone": PAGE,
  "blank lines": PAGE.replace(/\n(?=[●▲本各聲徵])/gu, "\n\n").replace(
    /(?<=\n[●▲].{2,7}|聲明|徵求小說)\n/gu,
    "\n\n",
  ),
};

const HEADLINES = ["專電", "▲米價飛漲", "▲女校開運動會", "●車夫拾金不昧", "聲明", "徵求小說"];

for (const [setting, text] of Object.entries(SETTINGS)) {
  const { articles } = parseIssue([pageOf(text.split("\n"))]);
  test(`a page without punctuation is read by its ${setting}`, () => {
    assert.deepEqual(
      articles.map(({ title }) => title),
      HEADLINES,
    );
  });
  test(`the names of columns and places stand over headlines, told by ${setting}`, () => {
    assert.equal(articles[1]?.kicker, "各省新聞 ●蘇州");
    assert.equal(articles[3]?.kicker, "本埠新聞");
  });
}

const { articles, doubts } = parseIssue([pageOf(PAGE.split("\n"))]);

test("a line that is not full ends a paragraph where no mark does", () => {
  assert.deepEqual(
    articles[3]?.paragraphs.map(({ text }) => [...text].slice(-4).join("")),
    ["該管捕房", "以爲獎勵"],
  );
});

test("each item under a mark is a paragraph of its column", () => {
  assert.deepEqual(
    articles[0]?.paragraphs.map(({ text }) => text.slice(0, 4)),
    ["●北京電", "●天津電"],
  );
});

test("who gives notice ends the notice", () => {
  assert.equal(articles[4]?.paragraphs.at(-1)?.text, "陳永福啓");
});

test("no end is in doubt for want of a mark", () => assert.deepEqual(doubts, []));

test("a word under the name of a column is no pen name", () => {
  const page = PAGE.replace("各省新聞\n●蘇州\n▲米價飛漲", "地方要聞\n無錫");
  const [, local] = parseIssue([pageOf(page.split("\n"))]).articles;
  assert.deepEqual([local?.kicker, local?.title, local?.reporter], ["地方要聞", "無錫", []]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { earlyZh, isEarly } from "../../src/parse/languages/zh/early.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { pageOf } from "./pages.ts";

/** Break a text at a measure, in characters, as a column does. */
const set = (text: string, measure: number): readonly string[] =>
  text.match(new RegExp(`.{1,${measure}}`, "gu")) ?? [];

const ROAD =
  "（青山十一日電）青望縣道、自去年九月動工、歷時八月、業於昨日全線通車、縣長及各界代表、乘車首次試行、沿途商民、紛紛燃放鞭炮、以示慶祝、";
const BUSES =
  "（望溪十一日海通電）縣道通車後、此間與青山往返、僅需兩小時、較之舊日水路、省時大半、聞長途汽車公司、已購新車六輛、每日對開四班、";
const RICE =
  "（石榴鎭十一日國民電）此間米價、月初曾漲至每石十一元四角、一般貧民、叫苦連天、日來因上江來米漸旺、已回落至九元二角、市面亦漸見活動云、";
const TEA =
  "南門外的老茶館，從前是我常去的地方。那裏的茶，並不見得怎樣好，可是靠窗坐着，看得見江上的帆影，一坐便是半天。";

const titles = (lines: readonly string[]): readonly string[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title }) => title);

test("a dispatch right under another has its headline, as in papers of the 1930s", () => {
  const page = ["青望縣道全線通車", ...set(ROAD, 16), ...set(BUSES, 16), "米價逐步回落", ...set(RICE, 16)];
  assert.deepEqual(titles(page), ["青望縣道全線通車", "米價逐步回落"]);
});

test("a lead begins a text though a narrow column breaks its bracket", () => {
  const heads = [
    ["縣道通車", "沿途鳴炮"],
    ["米價回落", "市面活動"],
  ] as const;
  const narrow = [...heads[0], ...set(ROAD, 8), ...heads[1], ...set(RICE, 8)];
  assert.ok(narrow.includes("（石榴鎭十一日國"));
  assert.deepEqual(titles(narrow), ["縣道通車沿途鳴炮", "米價回落市面活動"]);
});

test("news with 、 alone is early text, though essays stand beside it that are punctuated as today", () => {
  const news = [...set(ROAD, 16), ...set(BUSES, 16), ...set(RICE, 16)].join("\n");
  const essays = set(TEA.repeat(3), 16).join("\n");
  assert.ok(isEarly(`${news}\n${essays}`));
  assert.ok(!isEarly(essays.repeat(3)));
});

test("modern text with lists of names is no early text", () => {
  const names = "出席会议的有王芳、李明、赵云、周海、吴波、郑强、孙丽、钱进，会议由王芳主持。".repeat(8);
  assert.ok(!isEarly(set(names + TEA.repeat(16), 16).join("\n")));
});

test("a headline is told from text by the remark in brackets under it or behind it", () => {
  const essays = [
    ...set(TEA, 12),
    "鄉居雜記",
    "（遠客自望溪寄）",
    ...set(
      "到鄉下住了半月，最先學會的是早起。天還沒有亮，隣家的牛已經下田，我在枕上聽見趕牛的聲音，便再也睡不着了。",
      12,
    ),
    "憶石橋舊肆　（漁）",
    ...set(
      "石橋邊上從前有一家舊書肆，書不多，卻常有意外的收穫。掌櫃姓龔，待人極和氣，看書半日不買，他也不惱。",
      12,
    ),
  ];
  const read = parseIssue([pageOf(essays)]).articles.map(({ title, lines }) => [title, lines[0]?.from]);
  assert.deepEqual(
    read.slice(1).map(([, line]) => line),
    [6, 13],
  );
  assert.match(String(read[1]?.[0]), /^鄉居雜記/u);
});

test("the pen name behind an early headline is its writer’s", () => {
  assert.deepEqual(earlyZh.byline("憶南門老茶館　（漁）", "deck")?.credits.reporter, ["漁"]);
  assert.equal(zh.byline("憶南門老茶館　（漁）", "deck"), null);
});

test("that the first headline of a page stands under nothing says not that headlines are set apart", () => {
  const reports: Readonly<Record<string, string>> = {
    老石桥要修了:
      "镇东的老石桥建于清代，桥面的条石磨得发亮。去年大水冲松了两个桥墩，县里请来石匠，说要用糯米灰浆照旧法修补。石匠带着三个徒弟住在桥头，先把条石一块块编上号，再拆下来。",
    蚕种场今春换了两台新机器:
      "蚕种场今春添了两台催青机，温度和湿度都能自己调。往年孵蚕要人守着炭火，一夜要起来七八回。场里的女工说，机器来了以后出蚕齐，蚁蚕也壮，四乡来领蚕种的人排起了队。",
    足球队捧回省里奖杯:
      "中学足球队在省里的比赛中连胜五场，捧回了奖杯。守门员是渔民的儿子，练扑球时常在沙滩上滚得一身泥。校长买了两只新足球送给他们，说明年还要再去。",
    药铺搬家:
      "百年药铺昨天搬进十字街口的新楼。柜台还是那张老柜台，抽屉上写着药名的字是老掌柜的祖父写的。坐堂的大夫照旧不收诊费，穷人抓药可以记账，到年底再算。",
  };
  const page = Object.entries(reports).flatMap(([title, text]) => [title, ...set(text, 24)]);
  assert.deepEqual(titles(page), Object.keys(reports));
});

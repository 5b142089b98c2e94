import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const BRIDGE = [
  "青石桥修好通车",
  "　　本报讯　青石桥日前修好通车，桥面",
  "比原来宽了两米，来往的人都说方便。",
];
const FERRY = ["渡口添了夜班船", "　　本报讯　黄杨渡口的渡船日前添了夜", "班，末班十一点开出。"];
const SAYINGS = ["司机一杯酒　亲人两行泪", "宁停三分　不抢一秒", "高高兴兴上班　平平安安回家"];

const SETTINGS: readonly (readonly [
  setting: string,
  set: (frames: readonly (readonly string[])[]) => readonly string[],
])[] = [
  ["under one another", (frames) => frames.flat()],
  [
    "with blank lines between",
    (frames) => frames.flatMap(([first = "", ...lines]) => [first, "", ...lines, ""]),
  ],
];

const told = (lines: readonly string[]): readonly (readonly string[])[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title, paragraphs }) => [
    title,
    ...paragraphs.map(({ text }) => text),
  ]);

for (const [setting, set] of SETTINGS) {
  test(`sayings under their name are an article, a paragraph each, ${setting}`, () => {
    const articles = told(set([BRIDGE, ["安全警句", ...SAYINGS], FERRY]));
    assert.deepEqual(articles[1], ["安全警句", ...SAYINGS]);
    assert.deepEqual(
      articles.map(([title]) => title),
      [BRIDGE[0], "安全警句", FERRY[0]],
    );
  });

  test(`what is on stands in no article, ${setting}`, () => {
    const films = ["电影预告", "十五日　人民剧院　《渡江侦察记》", "十六日　人民剧院　《董存瑞》"];
    assert.deepEqual(
      told(set([BRIDGE, films, FERRY])).map(([title]) => title),
      [BRIDGE[0], FERRY[0]],
    );
  });
}

test("two dispatches under one headline are one article, and a headline of its own begins the next", () => {
  const wires = [
    "【美聯社漢城一日電】聯軍飛機一日轟炸江上橋樑，中段已被炸毁。",
    "【路透社東京一日電】聯軍公報稱：中線戰事沉寂。",
  ];
  const page = [
    "聯軍猛炸橋樑",
    "",
    ...wires.flatMap((wire) => [wire, ""]),
    "英閣今日改組",
    "",
    "【路透社倫敦一日電】英內閣今日改組。",
  ];
  assert.deepEqual(
    told(page).map(([title, ...texts]) => [title, texts.length]),
    [
      ["聯軍猛炸橋樑", 2],
      ["英閣今日改組", 1],
    ],
  );
});

test("a notice without any mark in an early paper is the text of its article", () => {
  const early = [
    "縣府召開會議、商討清查戶口辦法、到各鄉",
    "鎮長百餘人、由縣長主席、議決要案多件、",
    "至十二時始散會、",
  ];
  const lost = ["鄙人於四月三十日在彰德車站遺失國民", "身分證一紙除呈報外特此登報聲明作廢以", "免誤會"];
  const page = [
    ...Array.from({ length: 4 }, (_, i) => [`縣府會議之${"一二三四"[i]}`, "", ...early, ""]).flat(),
    "啓事",
    "",
    ...lost,
    "趙文德啓",
  ];
  assert.deepEqual(told(page).at(-1), ["啓事", lost.join(""), "趙文德啓"]);
});

test("a short report that is signed and ends no sentence begins under its headline", () => {
  const report = ["　　（本报讯）石桥镇老党员张连喜从", "去年起义务为村里修路。（纪　宣）"];
  assert.deepEqual(told([...BRIDGE, "", "老党员义务修路", ...report, "", ...FERRY])[1], [
    "老党员义务修路",
    report.join("").trim(),
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

/** Papers of 1910 to 1992, from county papers and reports of a war to papers of Chinese overseas. */

const titlesOf = (lines: readonly string[]): readonly (string | undefined)[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title }) => title);

test("two dispatches under one headline are one article, though one names no day", () => {
  const { articles } = parseIssue([
    pageOf([
      ...["战地通讯", "一九四八年十一月九日　第一五三期", ""],
      ...[
        "柳营守敌弃城西逃",
        "",
        "【新华社前线七日电】困守柳营之敌，于",
        "六日夜弃城西逃，我军正跟踪追击。",
        "",
      ],
      ...["【冀南电】柳营敌军出城抢粮抓丁，均", "遭我地方武装痛击，先后歼敌百余人。"],
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, dateline, paragraphs }) => [title, dateline, paragraphs.length]),
    [["柳营守敌弃城西逃", "新华社前线七日电", 2]],
  );
});

for (const name of ["战地通讯", "东海农垦"])
  test(`what stands over the folio and is called neither as papers nor as pages are names the paper: ${name}`, () => {
    const { newspaper, articles } = parseIssue([
      pageOf([
        ...[name, "1979年11月2日　星期五　第328期", ""],
        ...["秋收全面结束", "", "本报讯　到十月底，全场三万亩水稻已", "经全部收割完毕。"],
      ]),
    ]);
    assert.equal(newspaper, name);
    assert.deepEqual(
      articles.map(({ title, section }) => [title, section]),
      [["秋收全面结束", undefined]],
    );
  });

test("an issue may be counted by volumes, and say where its house is", () => {
  const { number, articles } = parseIssue([
    pageOf([
      ...[
        "大漢僑報",
        "中華民國四十四年十月十五日　星期六　第一頁",
        "新聞紙第六十卷第二百三十號",
        "零售每份加幣一毛",
      ],
      ...[
        "美聯委會",
        "指外國軍火運入",
        "【美聯社華盛頓拾四日電】美國聯委",
        "會星期五晚指責外國軍火運入北非洲，",
        "接濟叛軍云。",
      ],
    ]),
  ]);
  assert.equal(number, "二百三十");
  assert.deepEqual(
    articles.map(({ title }) => title),
    ["美聯委會 指外國軍火運入"],
  );
});

test("a group of reporters signs under the headline, with its names or without", () => {
  const text = [
    ...["　　十年前，这片海滩还是春天白茫茫、夏", "天水汪汪、秋天不打粮的地方。"],
    ...["　　那一年冬天，全场三千名职工开上荒滩", "挖沟排碱，住的是草棚，吃的是高粱米。"],
  ];
  const { articles } = parseIssue([
    pageOf([
      ...["荒滩变成米粮川", "红旗农场报道组　顾德明　吴志刚", ...text, ""],
      ...["赤脚医生小周", "城郊公社报道组", "　　小周是东风大队的赤脚医生，今年二十", "一岁。"],
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, reporter }) => [title, reporter]),
    [
      ["荒滩变成米粮川", ["顾德明", "吴志刚"]],
      ["赤脚医生小周", []],
    ],
  );
});

const FULL = [
  "本报讯　在全国山河一片红的凯歌声中，",
  "我区第一个干校十月七日诞生。三百多名",
  "干部背着行李，步行四十里到校报到。",
];

test("a box of quotations is an article, with its slogan and the work that it quotes", () => {
  const { articles } = parseIssue([
    pageOf([
      ...["红石报", "一九六八年十月十二日　第四十七期", "第一个干校诞生", ...FULL],
      ...["毛主席语录", "抓革命，促生产", "《论联合政府》", "草鞋连长", ...FULL],
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.length, paragraphs[1]?.text]),
    [
      ["第一个干校诞生", 1, undefined],
      ["毛主席语录", 2, "《论联合政府》"],
      ["草鞋连长", 1, undefined],
    ],
  );
});

const TEA = ["茶与人情", "", "友人送来一罐茶叶，说是武夷山的，打", "开一闻，果然清香。"];

for (const [author, part] of [
  ["馮玉奇著", "第二十三回　風雨故人來（四）"],
  ["古　龍", "桃花傳奇　（一三五）"],
  ["刘　洋", "（17）"],
] as const)
  test(`a serial has its author and its part under its headline: ${author}, ${part}`, () => {
    const { articles } = parseIssue([
      pageOf([
        ...[
          ...TEA,
          "",
          "孽海情波",
          author,
          part,
          "",
          "却說倩文正在窗前出神，忽聽樓下有人叩",
          "門，心裏不由得一跳。丫鬟小紅下去開了",
          "門，回上來說是陸少爺來了。",
          "",
          "倩文聽了，又驚又喜，忙把鬢髮掠了一掠",
          "，迎將出去。（未完）",
        ],
      ]),
    ]);
    assert.deepEqual(
      articles.map(({ title, reporter }) => [title, reporter.join("")]),
      [
        [TEA[0], ""],
        ["孽海情波", author.replace(/著$|\s/gu, "")],
      ],
    );
  });

test("the name of the news of a place stands over their first headline", () => {
  const titles = titlesOf([
    ...[
      "商店欲扣還涼水瓶費用",
      "",
      "加拿大零售業公會。已開始運動。以求伙",
      "食店能得回涼水瓶押款一部份。",
      "",
    ],
    ...[
      "本埠新聞",
      "",
      "林西河堂秋祭",
      "",
      "本埠林西河總堂。定本月二十三號。舉行",
      "秋祭。請各昆仲依時參加云。",
    ],
  ]);
  assert.deepEqual(titles, ["商店欲扣還涼水瓶費用", "林西河堂秋祭"]);
});

test("a display over items with another mark ends the column of items over it", () => {
  const titles = titlesOf([
    ...[
      "川康短波",
      "●雅安五日電：省府主席定八日來蓉。",
      "●內江五日電：此間糖價暴漲。",
      "●樂山四日電：岷江水落，輪船停航。",
      "",
    ],
    ...["時人行蹤", "▲省府主席昨飛渝。", "▲鄧某昨由渝返蓉。"],
  ]);
  assert.deepEqual(titles, ["川康短波", "時人行蹤"]);
});

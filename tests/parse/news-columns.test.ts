import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { pageOf } from "./pages.ts";

/** An item of short news: its headline, what it tells and who signs it, if anybody does. */
const item = (headline: string, told: string, signature?: string): readonly string[] => [
  headline,
  "",
  `本报电　${told}`,
  "",
  ...(signature ? [signature, ""] : []),
];

const AIRPORT = item("机场开出通宵大巴", "清溪机场日前开出通宵大巴，末班到天亮。", "（常　远）");
const TEA = item("茶农卖出头春茶", "石榴镇的茶农日前卖出头春茶三百斤。", "（陆　青）");
const FERRY = item("渡船添了夜班", "黄杨渡口的渡船日前添了夜班，末班十一点。", "（董　宁）");
const BRIDGE = "青石桥修好通车";
const OPENED = "青石桥日前修好通车，桥面比原来宽了两米。";
const LONG = "来往的人都说，这座桥等了十年，路灯亮起来的晚上，两岸的人都站到桥上去看。".repeat(4);

const titlesOf = (...lines: readonly (readonly string[])[]): readonly string[] =>
  parseIssue([pageOf(lines.flat())]).articles.map(({ title }) => title);

test("signed items of short news under one name are one article", () =>
  assert.deepEqual(titlesOf(["市场资讯", ""], AIRPORT, TEA), ["市场资讯"]));

test("without a name over them they are articles of their own", () =>
  assert.deepEqual(titlesOf(AIRPORT, TEA), ["机场开出通宵大巴", "茶农卖出头春茶"]));

test("a column of short news ends where an article is not signed", () =>
  assert.deepEqual(titlesOf(["市场资讯", ""], AIRPORT, TEA, item(BRIDGE, OPENED)), ["市场资讯", BRIDGE]));

test("a column ends where the name of another stands", () =>
  assert.deepEqual(titlesOf(["市场资讯", ""], AIRPORT, TEA, ["要闻速览", ""], FERRY, AIRPORT), [
    "市场资讯",
    "要闻速览",
  ]));

test("a name right over a text has no column elsewhere", () =>
  assert.deepEqual(titlesOf(AIRPORT, TEA, ["市场资讯", ""], item(BRIDGE, OPENED).slice(2)), [
    "机场开出通宵大巴",
    "茶农卖出头春茶",
    "市场资讯",
  ]));

test("an article much longer than the items is none, though somebody signs it", () =>
  assert.deepEqual(titlesOf(["市场资讯", ""], AIRPORT, TEA, item(BRIDGE, `${OPENED}${LONG}`, "（邹　岚）")), [
    "市场资讯",
    BRIDGE,
  ]));

test("an article that names its reporter first is no item", () => {
  const report = [BRIDGE, "", `本报讯（记者 邹岚）${OPENED}`, "", "（本报记者　邹　岚）", ""];
  assert.deepEqual(titlesOf(["市场资讯", ""], AIRPORT, TEA, report), ["市场资讯", BRIDGE]);
});

/** A reader's letter: its headline, what it tells, and where he lives. */
const letter = (headline: string, told: string, reader: string): readonly string[] => [
  headline,
  "",
  `笔者日前路过，看见${told}，盼着早日有人来管一管。`,
  "",
  reader,
  "",
];

const LAMPS = letter("路灯为何半月不亮", "青石桥的路灯半个月没有亮过", "石榴镇　方大爷");
const BENCHES = letter("站台该添几条长椅", "北关车站的站台上没有一条长椅", "海棠街道　李女士");

test("readers' letters under one name are one article", () =>
  assert.deepEqual(titlesOf(["身边事", ""], LAMPS, BENCHES), ["身边事"]));

test("short news is no letter, and stands in no column of letters", () =>
  assert.deepEqual(titlesOf(["身边事", ""], LAMPS, BENCHES, AIRPORT), ["身边事", "机场开出通宵大巴"]));

/** Items of a sentence each, behind the same mark. */
const marked = (mark: string, signatures: readonly string[]): readonly string[] =>
  [
    "近日羊毛价格上扬，每公斤收购价二十二元。",
    "本县大蒜俏销北方市场，每公斤一元二角。",
    "化肥供应偏紧，请用户及早储备。",
  ].flatMap((told, index) => [`${mark}${told}${signatures[index] ?? ""}`, ""]);

for (const mark of ["▲", "△", "◎", "⊙", "○"])
  test(`several items behind ${mark} are a column under any name, and it is no crosshead`, () => {
    const news = item(BRIDGE, `${OPENED}附近的村民都来看新桥。`);
    assert.deepEqual(titlesOf(news, ["市场信息", ""], marked(mark, [])), [BRIDGE, "市场信息"]);
  });

test("the offices that sign items part no column", () =>
  assert.deepEqual(titlesOf(["市场信息", ""], marked("▲", ["（王　三）", "（外贸局）", "（农资公司）"])), [
    "市场信息",
  ]));

const HEADED: readonly (readonly [name: string, kind: "news" | "letters" | null])[] = [
  ["新闻速递", "news"],
  ["◎财经短波", "news"],
  ["藝文短波", "news"],
  ["微　阅　读", "news"],
  ["身边事", "letters"],
  ["建议", "letters"],
  ["百姓关注·便民举措不便民", "letters"],
  ["身边事儿说不完", null],
  ["读者来信", null],
  ["市场资讯平台上线", null],
];

for (const [name, kind] of HEADED) {
  test(`“${name}” heads ${kind ? `a column of ${kind}` : "no column"}`, () =>
    assert.equal(languageOf(name).columnOf(name), kind));
}

const OTHER = [
  BRIDGE,
  "本报讯（记者 周敏）青石桥日前修好通车，",
  "桥面比原来宽了两米，两岸的人都站到桥上去看，",
  "这座桥等了十年。",
];
const PLACED = [
  [
    "开发区：举行消防演练",
    "日前，开发区消防大队在新材料产业园举行消防演",
    "练，共有十二家企业的微型消防站参加。",
  ],
  ["港口镇：夏收颗粒归仓", "截至日前，港口镇一万六千亩小麦已全部收割完毕", "，平均亩产四百六十公斤。"],
  ["双山镇　河道清淤忙", "双山镇投入挖机六台，对境内三条河道进行清淤疏", "浚，预计下月中旬完工。"],
];

for (const [setting, set] of [
  ["right under its name", (items: typeof PLACED) => items.flatMap((item) => ["", ...item]).slice(1)],
  ["set apart", (items: typeof PLACED) => items.flatMap(([head = "", ...text]) => ["", head, "", ...text])],
] as const)
  test(`items of a column that nobody signs say first where they are from, the first ${setting}`, () => {
    const { articles } = parseIssue([pageOf([...OTHER, "", "简讯", ...set(PLACED)])]);
    assert.deepEqual(
      articles.map(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]),
      [
        [OTHER[0], OTHER.slice(1).join("")],
        ["简讯", ...PLACED.flatMap(([head = "", ...text]) => [head, text.join("")])],
      ],
    );
  });

const RUN_IN = [
  ["【清河渡口恢复通航】停航半年的清河渡口日前恢", "复通航，每日往返十二班。"],
  ["【县图书馆延长开放】即日起县图书馆每日开放至", "二十一时，周一闭馆。"],
  ["【山塘公园试开放】山塘公园试开放，首批建成步", "道三公里。"],
];

test("items whose headlines are run into them in brackets are a column under its name", () => {
  const { articles } = parseIssue([pageOf([...OTHER, "", "民生短讯", ...RUN_IN.flat()])]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]),
    [
      [OTHER[0], OTHER.slice(1).join("")],
      ["民生短讯", ...RUN_IN.map((lines) => lines.join(""))],
    ],
  );
});

test("whence all items were sent stands under the name of their column, and closes nothing", () => {
  const items = [
    "●第78届联合国大会通过一项政治宣言。",
    "●美国编剧工会与制片方达成协议。",
    "●澳大利亚公布就业白皮书。",
  ];
  const { articles } = parseIssue([pageOf([...OTHER, "", "环球扫描", "（据新华社电）", ...items])]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.length]),
    [
      [OTHER[0], 1],
      ["环球扫描", 3],
    ],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

test("a letter to the editor under its headline is an article of its own", () => {
  const { articles } = parseIssue([
    pageOf([
      "东江日报　2019年3月12日　星期二　第4版　读者来信",
      "",
      "更正",
      "",
      "本报3月5日第三版刊登的《古桥重",
      "修》一文，将“明代”误为“清代”，",
      "特此更正，并向读者致歉。",
      "",
      "公园里的长椅少了",
      "编辑同志：",
      "我是住在河东的退休工人。公园确",
      "实漂亮了，可是长椅比从前少了一半，",
      "老人们走累了没有地方坐。",
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title }) => title),
    ["更正", "公园里的长椅少了"],
  );
});

const STOPS = [
  "公交站牌信息该更新了",
  "编辑同志：",
  "最近我发现，小区门口的公交站牌",
  "上，有两条线路早已停运，信息却一直没",
  "有更新。",
  "谷阳新村　读者　沈志明",
];
const ANSWER = ["区公交公司接到反映后派人现场查", "看，目前已更换站牌六块。"];

for (const label of ["【部门回复】", "【回音】", "■记者回访"])
  test(`what is answered to a letter stands under it, in a box: ${label}`, () => {
    const { articles } = parseIssue([pageOf([...STOPS, "", label, ...ANSWER])]);
    assert.deepEqual(
      articles.map(({ title, paragraphs }) => [title, ...paragraphs.slice(2).map(({ text }) => text)]),
      [[STOPS[0], STOPS[5], label, ANSWER.join("")]],
    );
  });

test("who answers a reader names him first, and signs with what he is: both are one article", () => {
  const page = [
    ...[
      "租来的房子漏水该谁修",
      "编辑同志：",
      "我租的房子屋顶漏水，房东不肯修，",
      "请问我该怎么办？",
      "读者　江小勤",
    ],
    ...["江小勤读者：", "民法典规定，出租人应当履行租赁", "物的维修义务。", "河东律师事务所律师　鲍国安"],
    ...["老街添了路灯", "本报讯　河东老街昨日添了三十盏路灯。"],
  ];
  assert.deepEqual(
    parseIssue([pageOf(page)]).articles.map(({ title, paragraphs }) => [title, paragraphs.at(-1)?.text]),
    [
      [page[0], "河东律师事务所律师　鲍国安"],
      ["老街添了路灯", "本报讯　河东老街昨日添了三十盏路灯。"],
    ],
  );
});

for (const [address, headline] of [
  ["同志们：", "在全区高质量发展大会上的讲话"],
  ["亲爱的母校：", "写给母校的一封信"],
] as const)
  test(`${address} is the first line of a speech or a letter, and no part of its headline`, () => {
    const text = [
      "今天我们召开全区高质量发展大会，",
      "主要任务是总结成绩、表彰先进，动员大",
      "家拼经济、惠民生。",
    ];
    const [article] = parseIssue([pageOf([headline, address, ...text])]).articles;
    assert.deepEqual(
      [article?.title, ...(article?.paragraphs ?? []).map(({ text }) => text)],
      [headline, address, text.join("")],
    );
  });

test("a letter ends with who wrote it, though he gives no name", () => {
  const { articles } = parseIssue([
    pageOf([
      ...["永安报", "1983年10月6日　星期四　第三版", "", "读者来信", "请给路灯安上灯泡", "编辑同志："],
      ...["巴溪路上的路灯坏了半年多，没有", "人管。请有关部门管一管。", "一个夜班工人", "电影院座椅要修"],
      ...["本报讯　县电影院最近修好座椅三", "百把，观众看电影不再站着。"],
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.at(-1)?.text]),
    [
      ["请给路灯安上灯泡", "一个夜班工人"],
      ["电影院座椅要修", "本报讯　县电影院最近修好座椅三百把，观众看电影不再站着。"],
    ],
  );
});

test("who wrote a letter may stand under its headline", () => {
  const { articles } = parseIssue([
    pageOf([
      ...["读者投函", "", "路灯失修三个月", "", "蕉赖居民　李先生", ""],
      ...["我住在蕉赖九英里，屋前路灯失修", "已三个月，向地方政府投诉多次，皆不", "得要领，望有关当局正视。"],
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.length]),
    [["路灯失修三个月", 1]],
  );
});

test("a name set wide at the end of a text signs it", () => {
  const { articles, furniture } = parseIssue([
    pageOf([
      ...[
        "小評論",
        "不要忘了質量",
        "",
        "有些合作社為了趕進度，插得又稀又亂",
        "，這是不好的。進度要快，質量也要好。",
      ],
      ...["", "李　平", "", "農具下鄉", "", "【本報訊】常德專區各縣供銷社組織了十", "二萬件農具下鄉。"],
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.at(-1)?.text]),
    [
      ["不要忘了質量", "李　平"],
      ["農具下鄉", "【本報訊】常德專區各縣供銷社組織了十二萬件農具下鄉。"],
    ],
  );
  assert.deepEqual(furniture, []);
});

test("an office signs its letter to all, over the label of the next headline", () => {
  const { articles } = parseIssue([
    pageOf([
      ...[
        "居委会来信",
        "亲爱的居民朋友：",
        "春天来了，又到了文明养犬宣传月。请您遛狗",
        "时牵好绳，随手清理粪便。",
      ],
      ...[
        "桂花园第二居委会",
        "楼组风采",
        "一栋“会说话”的楼",
        "走进三号楼，墙上挂满了居民的书画作品，楼",
        "道里一尘不染。",
      ],
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.at(-1)?.text]),
    [
      ["居委会来信", "桂花园第二居委会"],
      ["一栋“会说话”的楼", "走进三号楼，墙上挂满了居民的书画作品，楼道里一尘不染。"],
    ],
  );
});

test("what stands over a greeting and ends with a colon is whom a letter is to, and no headline", () => {
  const letterTo = (addressee: string) =>
    parseIssue([
      pageOf([
        "青屿晨报　2024年5月17日　星期五",
        "",
        "老校长给毕业班回信",
        "",
        addressee,
        "",
        "你们好！来信收到了，知道你们都上了自己想上",
        "的学校，我很高兴，盼望你们常回青屿来看看。",
      ]),
    ]).articles.map(({ title, deck, paragraphs }) => [title, deck, paragraphs[0]?.text]);
  for (const addressee of ["青屿中学二〇二四届全体学生：", "林大才、孙志远、刘刚："])
    assert.deepEqual(letterTo(addressee), [["老校长给毕业班回信", undefined, addressee]]);
});

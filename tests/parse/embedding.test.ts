import assert from "node:assert/strict";
import { test } from "node:test";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { closeness, Embedding, sumOf, type Vector, VectorsInRow } from "../../src/parse/words/embedding.ts";
import { kinshipOf } from "../../src/parse/words/kinship.ts";

const embedding = new Embedding(zh.pairVectors as Uint8Array);
const vocabulary = embedding.vocabulary.copy();
const vectorOf = (text: string): Vector => embedding.vectorOf(vocabulary.pairsOf(text));
const near = (one: string, other: string): number => closeness(vectorOf(one), vectorOf(other)) as number;

/** Two texts on each of some matters. */
const MATTERS: readonly (readonly [one: string, other: string])[] = [
  [
    "医院的医生和护士为患者做手术，门诊每天接诊二百人，药品由社区卫生服务中心送到家",
    "老人在家门口量血压、看病开药，医保当场报销，村医签约上门",
  ],
  [
    "球队在主场赢得比赛，前锋攻入两球，球迷在看台上为运动员加油",
    "运动会开幕，选手在田径赛场打破纪录，教练说训练没有白费",
  ],
  [
    "小麦进入收割季节，农户用联合收割机抢收，合作社收购粮食",
    "水稻插秧，农机下田，种粮大户说今年化肥和种子都备足了",
  ],
];

test("texts on one matter are near to each other though they share hardly a word, and far from all others", () => {
  for (const [one, other] of MATTERS) {
    assert.ok(near(one, other) > 0.5);
    for (const [another] of MATTERS) if (another !== one) assert.ok(near(other, another) < 0.3);
  }
});

test("what is near to a text goes on it better than what is not, where the words say nothing", () => {
  const [[hospital, doctor], [team]] = MATTERS as [[string, string], [string, string]];
  assert.ok(kinshipOf(0, near(doctor, hospital)) > kinshipOf(0, near(team, hospital)));
});

test("nothing is said of a text of which no pair of letters is known", () => {
  const [[hospital]] = MATTERS as [[string, string]];
  const close = closeness(vectorOf("Ωψ"), vectorOf(hospital));
  assert.equal(close, undefined);
  assert.equal(kinshipOf(0.4, close), 0.4);
});

test("the vector of a text is nearly the sum of those of its parts", () => {
  const [one, other] = [vectorOf("小麦收割"), vectorOf("水稻插秧")];
  const whole = vectorOf("小麦收割，水稻插秧");
  assert.ok((closeness(sumOf(one, other), whole) as number) > 0.9);
  const row = new VectorsInRow([vectorOf("球队"), one, other, vectorOf("医院")]);
  assert.ok((closeness(row.between(1, 3), whole) as number) > 0.9);
  assert.equal(row.closenessAt(2, 0, 3), closeness(row.between(0, 2), row.between(2, 3)));
});

test("pairs that are found in a copy of the vocabulary are not known to it, nor to other copies", () => {
  const [size, other] = [embedding.vocabulary.size, embedding.vocabulary.copy()];
  vocabulary.pairsOf("ΩψΩ");
  assert.ok(vocabulary.size > size);
  assert.equal(embedding.vocabulary.size, size);
  assert.deepEqual([...other.pairsOf("ΩψΩ")], [size, size + 1]);
});

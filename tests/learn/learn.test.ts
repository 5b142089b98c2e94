import assert from "node:assert/strict";
import { test } from "node:test";
import type { CorpusArticle } from "../../scripts/corpus.ts";
import { type Lesson, prepare } from "../../scripts/learn/articles.ts";
import { contrast } from "../../scripts/learn/contrast.ts";
import { drawGroups, type Example } from "../../scripts/learn/examples.ts";
import { rowsOf } from "../../scripts/learn/rows.ts";
import { train } from "../../scripts/learn/train.ts";
import { randomFrom } from "../../scripts/random.ts";
import { closeness, DIMENSIONS, Embedding, ROW, type Vector } from "../../src/parse/words/embedding.ts";
import { codeOf } from "../../src/parse/words/letters.ts";

/** What articles of one kind say, each a sentence or two of it. */
const MATTERS: readonly (readonly string[])[] = [
  ["早稻插秧", "春耕备耕", "化肥种子", "水库灌溉", "小麦返青", "农机下田", "果园剪枝", "大棚育苗"],
  ["球队夺冠", "裁判判罚", "主场球迷", "联赛积分", "前锋射门", "教练换人", "小组出线", "加时点球"],
  ["病房护士", "门诊挂号", "手术成功", "疫苗接种", "体温监测", "药品采购", "医保报销", "专家会诊"],
];

/** Articles of some days, of which each tells two things of its matter in each paragraph, and no two the same. */
function articles(days: number): readonly CorpusArticle[] {
  const random = randomFrom(5);
  const draw = (matter: readonly string[]): string => matter[Math.floor(random() * matter.length)] as string;
  return Array.from({ length: days * 6 }, (_, i) => {
    const matter = MATTERS[i % MATTERS.length] as readonly string[];
    const paragraph = (): string => `记者报道${draw(matter)}，${draw(matter)}。`;
    const body = [paragraph(), paragraph(), paragraph()].join("\n");
    const day = String(1 + Math.floor(i / 6)).padStart(2, "0");
    return { id: `paper-${i}`, date: `2024-05-${day}`, title: `${draw(matter)}${draw(matter)}`, body };
  });
}

const CORPUS = articles(20);
const lessons = prepare(CORPUS, 500);

test("what stands in every article says nothing, and is not learnt", () => {
  const learnt = lessons.pairs.map(([first, second]) => String.fromCharCode(codeOf(first), codeOf(second)));
  assert.ok(!learnt.includes("记者"));
  assert.ok(learnt.includes("插秧"));
});

test("a long paragraph is learnt from as two pieces, as a column cuts it", () => {
  const [first, ...others] = CORPUS.slice(0, 6) as [CorpusArticle, ...CorpusArticle[]];
  const long = { ...first, body: MATTERS.flat().join("，").repeat(2) };
  assert.ok(long.body.length > 160);
  const { days } = prepare([long, ...others, ...articles(2).slice(6)], 500);
  assert.equal(days[0]?.[0]?.pieces.length, 2);
});

test("examples are two texts of one article, and a group is of one day", () => {
  const holds = ({ title, pieces }: Lesson, { one, other }: Example): boolean => {
    const all = new Set([title, ...pieces].flatMap((rows) => [...rows]));
    return [...one, ...other].every((row) => all.has(row));
  };
  const groups = drawGroups(lessons.days, randomFrom(3));
  assert.ok(groups.length > 1);
  for (const group of groups) {
    const isOf = (day: readonly Lesson[]): boolean =>
      group.every((example) => day.some((lesson) => holds(lesson, example)));
    assert.equal(lessons.days.filter(isOf).length, 1);
  }
});

test("the gradient is how much the loss changes", () => {
  const [group] = drawGroups(lessons.days, randomFrom(3));
  const random = randomFrom(9);
  const numbers = Float32Array.from({ length: lessons.pairs.length * 4 }, () => random() - 0.5);
  const loss = (changed: Float32Array): number =>
    contrast({ dimensions: 4, numbers: changed }, group ?? [], 1, new Float32Array(numbers.length));
  const gradient = new Float32Array(numbers.length);
  contrast({ dimensions: 4, numbers }, group ?? [], 1, gradient);
  const at = gradient.indexOf(gradient.reduce((a, b) => Math.max(a, b)));
  const step = 1e-2;
  const moved = (by: number): Float32Array => numbers.map((number, i) => (i === at ? number + by : number));
  const slope = (loss(moved(step)) - loss(moved(-step))) / (2 * step);
  assert.ok(Math.abs(slope - (gradient[at] as number)) < 0.02 * Math.abs(slope));
});

test("texts on one matter point the same way when it is learnt, though they share no word", () => {
  const losses: number[] = [];
  const model = train(lessons, DIMENSIONS, 200, (_, loss) => losses.push(loss));
  const rows = rowsOf(lessons, model);
  assert.equal(rows.length, lessons.pairs.length * ROW);
  const embedding = new Embedding(rows);
  const vectorOf = (text: string): Vector => embedding.vectorOf(embedding.vocabulary.copy().pairsOf(text));
  const near = (one: string, other: string): number => closeness(vectorOf(one), vectorOf(other)) as number;
  assert.ok(near("早稻插秧", "水库灌溉") > near("早稻插秧", "裁判判罚") + 0.3);
  assert.ok(near("手术成功", "医保报销") > near("手术成功", "前锋射门") + 0.3);
});

test("the same articles teach the same", () => {
  const learn = (): Uint8Array =>
    rowsOf(
      lessons,
      train(lessons, DIMENSIONS, 5, () => {}),
    );
  assert.deepEqual(learn(), learn());
});

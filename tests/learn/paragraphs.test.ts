import assert from "node:assert/strict";
import { test } from "node:test";
import type { CorpusArticle } from "../../scripts/corpus.ts";
import { cueRowsOf, learnCues } from "../../scripts/learn/cues.ts";
import { takeParagraphs } from "../../scripts/learn/paragraphs.ts";
import { randomFrom } from "../../scripts/random.ts";
import { charactersOf } from "../../src/parse/languages/character-pairs.ts";
import { cueReader } from "../../src/parse/languages/cues.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";

const THINGS = ["早稻", "球队", "病房", "书店", "渡口", "茶园", "街灯", "老楼"];

/** Articles that begin with a day, go on with what somebody says, and end by hoping. */
const CORPUS: readonly CorpusArticle[] = Array.from({ length: 60 }, (_, i) => {
  const thing = THINGS[i % THINGS.length];
  const lead = i % 2 === 0 ? "本报讯（记者 邹岚）" : "";
  const body = [
    `${lead}${(i % 28) + 1}日，${thing}有了新消息，来看的人不少。`,
    `负责人说，${thing}的事已经办了两年，花了不少钱。`,
    `${thing}的来历`,
    `居民说，从前的${thing}不是这样，大家都记得。`,
    `相信${thing}会越来越好，让人期待。`,
  ];
  return { id: `paper-${i}`, date: "2024-05-01", title: `${thing}新消息`, body: body.join("\n") };
});

const take = () => takeParagraphs(CORPUS, 400, randomFrom(1), zh);

test("the first paragraph of each article is held against the others, without its lead and without crossheads", () => {
  const { pairs, told } = take();
  const letters = pairs.map((pair) => String.fromCharCode(...charactersOf(pair)));
  assert.equal(told.first.filter(({ isThere }) => isThere).length, 60);
  assert.equal(told.first.length, 60 * 4);
  assert.ok(letters.includes("0日"));
  assert.ok(!letters.includes("报讯"));
  assert.ok(!letters.includes("来历"));
});

test("how articles begin and end is learnt from the words of their paragraphs, and the same each time", () => {
  const learn = (): Uint8Array => {
    const readings = take();
    const random = randomFrom(2);
    const weights = (place: "first" | "last") =>
      learnCues(readings.pairs.length, readings.told[place], 20, random);
    return cueRowsOf(readings, { first: weights("first"), last: weights("last") });
  };
  const rows = learn();
  const [first, last] = [cueReader(rows, "first"), cueReader(rows, "last")];
  assert.ok(first("7日，图书馆有了新消息。") > first("馆长说，图书馆的事已经办了两年。"));
  assert.ok(last("相信图书馆会越来越好，让人期待。") > last("馆长说，图书馆的事已经办了两年。"));
  assert.deepEqual(learn(), rows);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { dateForms } from "../../src/site/dates.ts";
import { makeFilters } from "../../src/site/filters.ts";
import { inOrder } from "../../src/site/readings/index.ts";
import type { NameKind } from "../../src/site/readings/reading.ts";
import { wordsFor } from "../../src/site/words/index.ts";
import { storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "./archive.ts";

/** Names in the order of an index, each behind its initial. */
function filed(language: string, names: readonly string[], kind: NameKind = "person"): string {
  const things = names.map((name) => ({ name }));
  return inOrder(things, language, kind)
    .map(({ initial, name }) => `${initial} ${name}`)
    .join(", ");
}

const { byInitial, rolesIn } = makeFilters(wordsFor("zh"), dateForms("zh"), {
  pathPrefix: "/",
}) as unknown as {
  byInitial: (listings: readonly object[]) => readonly { initial: string; listings: readonly object[] }[];
  rolesIn: (entry: unknown, person: unknown) => readonly string[];
};

test("a person stands under the reading of the surname, which may be another than the usual one", () => {
  assert.equal(
    filed("zh-Hans", ["曾小明", "单田芳", "仇和", "解晓东", "区大为", "王威晨"]),
    "O 区大为, Q 仇和, S 单田芳, W 王威晨, X 解晓东, Z 曾小明",
  );
});

test("a section is read as the words that it is, and no surname", () => {
  assert.equal(filed("zh-Hans", ["曾经", "单位", "要闻"], "section"), "C 曾经, D 单位, Y 要闻");
});

test("names in traditional characters are read as in simplified ones", () => {
  assert.equal(filed("zh-Hant", ["單田芳", "張璁", "孫藝嘉", "葉一"]), "S 單田芳, S 孫藝嘉, Y 葉一, Z 張璁");
});

test("under a letter, names are in the order of syllables and tones, the same surname together", () => {
  assert.equal(
    filed("zh-Hans", ["李四", "王五", "林一", "李安", "汪洋", "王安"]),
    "L 李安, L 李四, L 林一, W 汪洋, W 王安, W 王五",
  );
});

test("Latin names stand among the others under their letter, without accents", () => {
  assert.equal(
    filed("zh-Hans", ["毛一", "Mary Smith", "Élan", "艾青"]),
    "A 艾青, E Élan, M 毛一, M Mary Smith",
  );
});

test("a name of which no reading is known stands last, under #", () => {
  assert.equal(filed("zh-Hans", ["𠮷野", "赵一", "7号"]), "Z 赵一, # 7号, # 𠮷野");
  assert.equal(filed("en", ["王五", "Zoe", "Émile"]), "E Émile, Z Zoe, # 王五");
});

test("a list is divided by initials only where it is long", () => {
  const listings = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ initial: i < 5 ? "A" : "B" }));
  assert.deepEqual(byInitial(listings(30)), []);
  assert.deepEqual(
    byInitial(listings(31)).map(({ initial, listings }) => [initial, listings.length]),
    [
      ["A", 5],
      ["B", 26],
    ],
  );
});

test("who had several roles is told apart in each article, who had one is not", () => {
  const day = "2022-11-22";
  const articles = [
    storedArticle(`${day}-01-01`, { reporter: ["王威晨", "孙艺嘉"], photographer: ["王威晨"] }),
    storedArticle(`${day}-01-02`, { reporter: ["王威晨"] }),
  ];
  const { reporters } = makeCatalogue(archiveOf(issueOf(day, { articles })));
  const roles = reporters.map((person) => [
    person.name,
    person.articles.map((entry) => rolesIn(entry, person)),
  ]);
  assert.deepEqual(roles, [
    ["孙艺嘉", [[]]],
    ["王威晨", [["记者", "摄影"], ["记者"]]],
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { dateForms } from "../../src/site/dates.ts";
import { dateLanguageFor, wordsFor } from "../../src/site/words/index.ts";

test("a paper in any kind of Chinese gets Chinese words, a language without words English ones", () => {
  const tags = ["zh-Hans", "zh", "zh-CN", "zh-Hant", "zh-TW", "zh-Hant-HK", "en-GB", "fr"];
  assert.deepEqual(
    tags.map((tag) => wordsFor(tag).language),
    ["zh-Hans", "zh-Hans", "zh-Hans", "zh-Hant", "zh-Hant", "zh-Hant", "en", "en"],
  );
});

test("a jump line says the page as Chinese papers print it, and whether the page is held", () => {
  const { jumpTo } = wordsFor("zh-Hans");
  assert.equal(jumpTo(2, false), "下转第二版（续文未收录）");
  assert.deepEqual(
    [10, 12, 20, 34].map((page) => jumpTo(page, true)),
    ["下转第十版", "下转第十二版", "下转第二十版", "下转第三十四版"],
  );
});

test("an English paper of any country dates as is usual there", () => {
  assert.equal(dateForms(dateLanguageFor("en-GB")).day("1912-03-02"), "2 March 1912");
  assert.equal(dateLanguageFor("fr"), "en");
});

test("dates are written in the form of the language, whatever the time zone", () => {
  const [zh, en] = [dateForms("zh-Hans"), dateForms("en")];
  assert.equal(`${zh.day("2022-11-22")} ${zh.weekday("2022-11-22")}`, "2022年11月22日 星期二");
  assert.equal(
    `${zh.month("2022-11")} ${zh.monthOfYear("2022-11")} ${zh.year("2022")}`,
    "2022年11月 11月 2022年",
  );
  assert.equal(en.day("2022-11-22"), "November 22, 2022");
  assert.equal(zh.weekdays.map(({ letter }) => letter).join(""), "日一二三四五六");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Issue, StoredArticle } from "../../src/model.ts";
import type { ArticleEntry } from "../../src/site/catalogue/entries.ts";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { summarize } from "../../src/site/catalogue/summary.ts";
import { relate, timesOf } from "../../src/site/related/index.ts";
import { nearestIn } from "../../src/site/related/nearest.ts";
import { addShared, weightOf } from "../../src/site/related/passages.ts";
import { paragraphs, storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "./archive.ts";

/** A text of Han characters in which no four in a row are those of another number's. */
function filler(number: number, length = 60): string {
  let state = number + 1;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 2000));
  };
  return Array.from({ length }, next).join("");
}

/** Relate articles to each other, in the order given. */
function related(entries: readonly ArticleEntry[]) {
  const nearest = nearestIn(entries);
  return ({ article }: ArticleEntry): readonly ArticleEntry[] =>
    (nearest[article.id] ?? []).flatMap((id) => entries.filter((entry) => entry.article.id === id));
}

type Given = Partial<StoredArticle> & { readonly text?: string };

/** Make issues of some articles, one for each day of a year, with three hundred others that have nothing in common. */
function issuesOf(year: number, ...given: readonly Given[]): readonly Issue[] {
  const others = Array.from({ length: 300 }, (): Given => ({}));
  return [...given, ...others].map(({ text = "", ...fields }, i) => {
    const day = new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10);
    const written = { title: filler(i, 8), paragraphs: paragraphs(filler(i + 1000), text), ...fields };
    return issueOf(day, { articles: [storedArticle(`${day}-01-01`, written)] });
  });
}

const entriesOf = (...given: readonly Given[]) =>
  makeCatalogue(archiveOf(...issuesOf(2020, ...given))).articles;

/** The titles of the articles that are related to the first of some. */
function relatedToFirst(...given: readonly Given[]): readonly string[] {
  const entries = entriesOf(...given);
  const [first] = entries;
  return first ? related(entries)(first).map(({ headline }) => headline) : [];
}

const festival = {
  title: "昆嵛山樱桃节在初家镇开幕",
  text: "果农于德水种了三十亩大樱桃，今年收成比去年好。",
};

test("an article leads to those that share its names, the one that shares most first", () => {
  const titles = relatedToFirst(
    festival,
    { title: "果农于德水", text: "于德水种了三十亩大樱桃，昆嵛山樱桃节将至。" },
    { title: "昆嵛山樱桃节迎来客商", text: festival.text },
  );
  assert.deepEqual(titles, ["昆嵛山樱桃节迎来客商", "果农于德水"]);
});

test("one name that is mentioned once is a coincidence", () => {
  assert.deepEqual(relatedToFirst(festival, { text: "他是昆嵛山人，曾在初家镇读书。" }), []);
});

test("what many articles say relates none of them", () => {
  const phrase = { text: "深入学习贯彻会议精神，切实抓好各项工作落实。" };
  assert.deepEqual(relatedToFirst(...Array.from({ length: 13 }, () => phrase)), []);
});

test("who wrote or photographed an article relates it to no other", () => {
  const byline = { title: "欧阳诸葛谈司马慕容", text: "司马慕容说，欧阳诸葛好。" };
  const credited = { ...byline, reporter: ["欧阳诸葛", "司马慕容"] };
  assert.deepEqual(relatedToFirst(credited, credited), []);
  assert.equal(relatedToFirst(byline, byline).length, 1);
});

test("names are the same in traditional characters, in wide letters and with spaces in them", () => {
  const printed = { title: "ＡＩＲＢＵＳ與樂華 機場合作", text: "張 璁赴樂華機場與Ａirbus會談" };
  const other = { title: "airbus与乐华机场合作", text: "张璁赴乐华机场" };
  assert.deepEqual(relatedToFirst(printed, other), [other.title]);
});

test("words of an alphabet are compared as words, and numbers are not", () => {
  const one = { title: "Vickers strike at Wolverhampton", text: "Alderman Smithson, 1912 1913 1914" };
  const other = { title: "Wolverhampton strike ends", text: "Alderman Smithson spoke" };
  assert.deepEqual(relatedToFirst(one, other, { title: "1912 1913 1914", text: "1912 1913 1914" }), [
    other.title,
  ]);
});

test("articles of the same page, which are listed as such, are left out", () => {
  const day = "2019-01-01";
  const written = { ...festival, paragraphs: paragraphs(festival.text) };
  const page = issueOf(day, {
    articles: [
      storedArticle(`${day}-01-01`, written),
      storedArticle(`${day}-01-02`, written),
      storedArticle(`${day}-02-01`, { ...written, page: 2 }),
    ],
  });
  const entries = [...makeCatalogue(archiveOf(page)).articles, ...entriesOf()];
  const [first] = entries;
  assert.ok(first);
  assert.deepEqual(
    related(entries)(first).map(({ article }) => article.id),
    [`${day}-02-01`],
  );
});

test("at most five are given, of equals those with the smallest id, whatever the order of the archive", () => {
  const entries = entriesOf(...Array.from({ length: 8 }, () => festival));
  const idsIn = (order: typeof entries) => {
    const relatedTo = related(order);
    return entries.map((entry) => relatedTo(entry).map(({ path }) => path));
  };
  const [forwards, backwards] = [idsIn(entries), idsIn(entries.toReversed())];
  assert.deepEqual(forwards, backwards);
  const [first] = forwards;
  assert.deepEqual(
    first?.map((path) => path.slice(1, 11)),
    [2, 3, 4, 5, 6].map((day) => `2020-01-0${day}`),
  );
});

test("a long passage that two articles share is one piece of evidence", () => {
  const strings = Array.from({ length: 40 }, (_, i) => ({ place: i * 2, other: i * 2 + 7, weight: 1 }));
  const shared = strings.reduce(
    (before: Parameters<typeof addShared>[0], one) => addShared(before, one),
    undefined,
  );
  assert.ok(shared);
  assert.equal(shared.passages, 1);
  assert.ok(weightOf(shared) < 4);
  assert.equal(addShared(shared, { place: 500, other: 90, weight: 1 }).passages, 2);
});

test("any text can be related, and gives the same each time", () => {
  const text = fc.string({ unit: "binary", maxLength: 80 });
  fc.assert(
    fc.property(fc.array(fc.record({ title: text, text }), { maxLength: 8 }), (given) => {
      const all = () => {
        const entries = makeCatalogue(
          archiveOf(
            issueOf("2020-01-01", {
              articles: given.map(({ title, text }, i) =>
                storedArticle(`2020-01-01-0${i + 1}-01`, {
                  title,
                  page: i + 1,
                  paragraphs: paragraphs(text),
                }),
              ),
            }),
          ),
        ).articles;
        const relatedTo = related(entries);
        return entries.map((entry) => relatedTo(entry).map(({ path }) => path));
      };
      assert.deepEqual(all(), all());
    }),
    { numRuns: 25 },
  );
  assert.deepEqual(relatedToFirst({ title: "𠮷".repeat(50), text: "山".repeat(100_000) }), []);
});

test("an article is compared with those of its time, for which a growing archive is cut along the calendar", () => {
  const printed = { ...festival, text: festival.text };
  const archive = archiveOf(...issuesOf(1999, printed, printed), ...issuesOf(2021, printed));
  const relatedIn = (characters: number) => {
    const summed = archive.issues.map((issue) => {
      const summary = summarize(issue);
      return {
        ...issue,
        summary: { ...summary, articles: summary.articles.map((of) => ({ ...of, characters })) },
      };
    });
    const { issues } = makeCatalogue({ ...archive, issues: summed });
    const [entry] = issues[0]?.articles ?? [];
    return entry && relate(timesOf(issues))(entry).map(({ date }) => date);
  };
  assert.deepEqual(relatedIn(100), ["1999-01-02", "2021-01-01"]);
  assert.deepEqual(relatedIn(10_000), ["1999-01-02"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../../src/ids.ts";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { listingPages } from "../../src/site/catalogue/listings.ts";
import { storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "./archive.ts";

const day = "2022-11-22";

test("articles are linked with the ones before and after them in the issue", () => {
  const articles = ["一", "二", "三"].map((title, i) => storedArticle(`${day}-01-0${i + 1}`, { title }));
  const [first, second, third] = makeCatalogue(archiveOf(issueOf(day, { articles }))).articles;
  assert.deepEqual([first?.previous, first?.next?.name], [undefined, "二"]);
  assert.deepEqual([second?.previous?.path, second?.next?.path], [`/${day}/01-01/`, `/${day}/01-03/`]);
  assert.deepEqual([third?.previous?.name, third?.next], ["二", undefined]);
});

test("of a crowded page, an article knows the four others that stand nearest", () => {
  const articles = Array.from({ length: 12 }, (_, i) =>
    storedArticle(articleId(day, 1, i + 1), { title: String(i + 1) }),
  );
  const entries = makeCatalogue(archiveOf(issueOf(day, { articles }))).articles;
  const besides = (number: number) => entries[number - 1]?.besides.map(({ name }) => Number(name));
  assert.deepEqual(besides(1), [2, 3, 4, 5]);
  assert.deepEqual(besides(6), [4, 5, 7, 8]);
  assert.deepEqual(besides(12), [8, 9, 10, 11]);
});

test("an article knows the others of its page, and the printed lines that it was read from", () => {
  const pages = [{ number: 1, file: "", lines: ["报头", "甲文", "", "甲文完", "乙文"] }];
  const articles = [
    storedArticle(`${day}-01-01`, {
      title: "甲",
      lines: [
        { page: 1, from: 2, to: 4 },
        { page: 2, from: 1, to: 3 },
      ],
    }),
    storedArticle(`${day}-01-02`, { title: "乙", lines: [] }),
    storedArticle(`${day}-02-01`, { title: "丙", page: 2 }),
  ];
  const [first, second] = makeCatalogue(archiveOf(issueOf(day, { pages, articles }))).articles;
  assert.deepEqual(
    first?.besides.map(({ name }) => name),
    ["乙"],
  );
  assert.deepEqual(first?.printed, [
    {
      page: 1,
      lines: [
        { number: 2, text: "甲文" },
        { number: 4, text: "甲文完" },
      ],
    },
  ]);
  assert.deepEqual(second?.printed, []);
});

test("an article has the doubts about its lines, until a person went over it", () => {
  const doubt = (page: number, line: number) => ({ rule: "ends-open", message: "", page, line });
  const lines = [
    { page: 1, from: 2, to: 4 },
    { page: 2, from: 9, to: 9 },
  ];
  const articles = [
    storedArticle(`${day}-01-01`, { lines }),
    storedArticle(`${day}-01-02`, { lines, edited: true }),
    storedArticle(`${day}-01-03`),
  ];
  const doubts = [doubt(1, 1), doubt(1, 2), doubt(1, 4), doubt(1, 5), doubt(2, 3), doubt(2, 9)];
  const [parsed, edited, written] = makeCatalogue(archiveOf(issueOf(day, { articles, doubts }))).articles;
  assert.deepEqual(parsed?.doubts, [doubt(1, 2), doubt(1, 4), doubt(2, 9)]);
  assert.deepEqual([edited?.doubts, written?.doubts], [[], []]);
});

test("the issues of earlier years that appeared on the day of the newest one are known", () => {
  const ids = ["1949-11-22", "2021-11-21", "2021-11-22", day, `${day}-b`];
  const { onThisDay } = makeCatalogue(archiveOf(...ids.map((id) => issueOf(id))));
  assert.deepEqual(
    onThisDay.map(({ id }) => id),
    ["2021-11-22", "1949-11-22"],
  );
  assert.deepEqual(makeCatalogue(archiveOf()).onThisDay, []);
});

test("a person has one page for all roles, newest work first", () => {
  const issues = [
    issueOf("2022-11-21", { articles: [storedArticle("2022-11-21-01-01", { reporter: ["王威晨"] })] }),
    issueOf(day, {
      articles: [
        storedArticle(`${day}-01-01`, { reporter: ["王威晨", "孙艺嘉"], photographer: ["王威晨"] }),
        storedArticle(`${day}-01-02`, { photos: [{ caption: "图", photographer: "纪哲" }] }),
      ],
    }),
  ];
  const { reporters } = makeCatalogue(archiveOf(...issues));
  assert.deepEqual(
    reporters.map(({ name }) => name),
    ["纪哲", "孙艺嘉", "王威晨"],
  );
  const wang = reporters.find(({ name }) => name === "王威晨");
  assert.deepEqual(wang?.roles, [
    { role: "reporter", articles: 2 },
    { role: "photographer", articles: 1 },
  ]);
  assert.deepEqual(
    wang?.articles.map(({ path }) => path),
    [`/${day}/01-01/`, "/2022-11-21/01-01/"],
  );
});

test("an article without a title is known by its opening words, a photograph by its caption", () => {
  const paragraphs = [{ kind: "paragraph", text: "走".repeat(40) }] as const;
  const articles = [
    storedArticle(`${day}-01-01`, { title: "", paragraphs }),
    storedArticle(`${day}-01-02`, { title: "", kind: "photo", photos: [{ caption: "俯瞰图。" }] }),
  ];
  const [text, photo] = makeCatalogue(archiveOf(issueOf(day, { articles }))).articles;
  assert.deepEqual([text?.headline, text?.titled], [`${"走".repeat(24)}…`, false]);
  assert.deepEqual([photo?.headline, photo?.titled], ["俯瞰图。", false]);
});

test("every printed line is counted once by where it went; blank lines do not count", () => {
  const pages = [{ number: 1, file: "", lines: ["报头", "", "正文", "正文", " ", "落下"] }];
  const articles = [
    storedArticle(`${day}-01-01`, { lines: [{ page: 1, from: 3, to: 3 }] }),
    storedArticle(`${day}-01-02`, {
      lines: [
        { page: 1, from: 4, to: 5 },
        { page: 2, from: 1, to: 9 },
      ],
    }),
  ];
  const furniture = [{ kind: "nameplate", page: 1, from: 1, to: 1, text: "报头" }] as const;
  const { totals } = makeCatalogue(archiveOf(issueOf(day, { pages, articles, furniture })));
  assert.deepEqual(totals.lines, {
    ...{ printed: 4, inArticles: 2, furniture: 1 },
    ...{ dropped: 0, unread: 0, unplaced: 1 },
  });
});

test("a month shows every day, each with its editions", () => {
  const { months, years } = makeCatalogue(archiveOf(issueOf("2024-02-29"), issueOf("2024-02-29-b")));
  assert.equal(months[0]?.days.length, 29);
  assert.deepEqual(
    months[0]?.days.at(-1)?.issues.map(({ path }) => path),
    ["/2024-02-29/", "/2024-02-29-b/"],
  );
  assert.deepEqual(
    years.map(({ id, totals }) => [id, totals.issues]),
    [["2024", 2]],
  );
});

test("issues, months and years lead to their neighbours that are held", () => {
  const { issues, months, years } = makeCatalogue(archiveOf(issueOf("2021-12-31"), issueOf("2023-02-01")));
  assert.equal(issues[0]?.next?.path, "/2023-02-01/");
  assert.equal(months[1]?.previous?.path, "/2021-12/");
  assert.deepEqual([years[0]?.previous, years[0]?.next?.path], [undefined, "/2023/"]);
});

test("an article that was joined to another leaves a redirect", () => {
  const articles = [storedArticle(`${day}-01-01`, { formerly: [`${day}-01-02`] })];
  const { redirects } = makeCatalogue(archiveOf(issueOf(day, { articles })));
  assert.deepEqual(redirects, [{ path: `/${day}/01-02/`, to: `/${day}/01-01/` }]);
});

test("a long listing shows the newest articles and has a page for each year", () => {
  const many = (year: number) =>
    Array.from({ length: 9 }, (_, i) =>
      issueOf(`${year}-01-0${i + 1}`, {
        articles: Array.from({ length: 9 }, (_, j) =>
          storedArticle(`${year}-01-0${i + 1}-01-0${j + 1}`, { section: "要闻" }),
        ),
      }),
    );
  const [section] = makeCatalogue(archiveOf(...many(2021), ...many(2022))).sections;
  assert.ok(section);
  assert.deepEqual(
    listingPages(section).map(({ path, articles }) => [path, articles.length, articles[0]?.article.id]),
    [
      ["/sections/要闻/", 100, "2022-01-09-01-01"],
      ["/sections/要闻/2022/", 81, "2022-01-09-01-01"],
      ["/sections/要闻/2021/", 81, "2021-01-09-01-01"],
    ],
  );
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { addPages, type Said } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import { describePage } from "../../src/parse/describe-page.ts";
import { content, filesIn } from "./samples.ts";

const FOLIO = "海州晚报 2020年4月13日 星期一 第2版 要闻\n\n本报讯 4月12日，甲。\n";

/** Add files of these names and texts to an archive; give what it holds, or the problems without the folder's name. */
async function added(
  t: Parameters<typeof content>[0],
  files: Readonly<Record<string, string | Uint8Array>>,
  said: Said = {},
  there: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>> | readonly string[]> {
  const [scans, archive] = [await content(t, files), await content(t, there)];
  const paths = Object.keys(files).map((name) => join(scans, name));
  try {
    await addPages(archive, paths, said, describePage);
    return await filesIn(archive);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    assert.deepEqual(await filesIn(archive), there);
    return error.lines.map((line) => line.replaceAll(`${scans}/`, "").replaceAll(`${archive}/`, ""));
  }
}

const SECOND = "issues/2020-04-13/pages/02.txt";

test("a page goes to the day and the number that its folio line prints", async (t) => {
  assert.deepEqual(await added(t, { "x.txt": FOLIO }), { [SECOND]: FOLIO });
});

test("a page that prints neither goes where its file's name says", async (t) => {
  for (const name of ["2020-04-13-02.txt", "20200413_A02.txt", "2020.04.13 第2版.txt"]) {
    assert.deepEqual(await added(t, { [name]: "甲\n" }), { [SECOND]: "甲\n" }, name);
  }
});

test("what a person says counts more than what is printed", async (t) => {
  assert.deepEqual(await added(t, { "x.txt": FOLIO }, { date: "2020-04-14", page: 5, edition: "b" }), {
    "issues/2020-04-14-b/pages/05.txt": FOLIO,
  });
});

test("a page whose day or number nobody says is refused, and nothing is written", async (t) => {
  assert.deepEqual(await added(t, { "a.txt": "甲\n", "b.txt": FOLIO, "2020-04-13.txt": "乙\n" }), [
    "a.txt: prints no date on a folio line; say it with --date 2022-11-22",
    "2020-04-13.txt: prints no page number on a folio line; say it with --page 1",
  ]);
});

test("a page does not take the place of another, nor of one that is added with it", async (t) => {
  assert.deepEqual(await added(t, { "x.txt": FOLIO }, {}, { [SECOND]: "乙\n" }), [
    `x.txt: ${SECOND} holds another page; remove it first, or say --edition b for another edition`,
  ]);
  assert.deepEqual(await added(t, { "x.txt": FOLIO, "y.txt": `${FOLIO}乙\n` }), [
    `y.txt: belongs to ${SECOND}, as does x.txt`,
  ]);
});

test("a page that is there already stays, whatever its bytes are", async (t) => {
  const bytes = Buffer.from([0xb1, 0xa8, 0xd6, 0xbd, 0x0a]);
  const said = { date: "2020-04-13", page: 2 };
  const there = await content(t, { "x.txt": bytes });
  for (const isThere of [false, true]) {
    const [placed] = await addPages(there, [join(there, "x.txt")], said, describePage);
    assert.equal(placed?.isThere, isThere);
  }
});

test("a file of several pages, as pdftotext writes it, is so many pages", async (t) => {
  const third = "海州晚报 2020年4月13日 星期一 第3版 文化\n\n本报讯 4月12日，乙。\n";
  const files = { "issue.txt": `${FOLIO}\f${third}\f丙\n\f` };
  assert.deepEqual(await added(t, files), {
    [SECOND]: FOLIO,
    "issues/2020-04-13/pages/03.txt": third,
    "issues/2020-04-13/pages/04.txt": "丙\n",
  });
});

test("a file of one page with a form feed behind it stays as it is", async (t) => {
  assert.deepEqual(await added(t, { "x.txt": `${FOLIO}\f` }), { [SECOND]: `${FOLIO}\f` });
});

test("the pages of a file follow the number that a person or its name says", async (t) => {
  const pages = { "issues/2020-04-13/pages/05.txt": "甲\n", "issues/2020-04-13/pages/06.txt": "乙\n" };
  assert.deepEqual(await added(t, { "x.txt": "甲\n\f乙\n" }, { date: "2020-04-13", page: 5 }), pages);
  assert.deepEqual(await added(t, { "2020-04-13-05.txt": "甲\n\f乙\n" }), pages);
});

test("which page of a file of several cannot be placed is told", async (t) => {
  assert.deepEqual(await added(t, { "x.txt": `甲\n\f${FOLIO}` }), [
    "x.txt, page 1 of 2: prints no date on a folio line; say it with --date 2022-11-22",
  ]);
});

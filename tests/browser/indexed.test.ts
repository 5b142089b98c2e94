import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { writeArticlePages } from "../../scripts/bench/search/article-pages.ts";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { type StaticServer, serveFolder } from "../../scripts/serve/static-server.ts";
import { readBody, writeBody } from "../../src/markdown/body.ts";
import type { StoredArticle } from "../../src/model.ts";
import type { SearchRecord } from "../../src/search/index.ts";
import { anyArticle, cleanText } from "../markdown/any-article.ts";
import { storedArticle } from "../nouns.ts";
import { printedText } from "../search/texts.ts";
import { archiveOf, issueOf } from "../site/archive.ts";
import { VECTORS } from "./vectors.ts";

const ARTICLES = 150;
const SEED = 20221122;

const name = fc.oneof(cleanText, printedText, fc.constantFrom(...VECTORS));

/** Text with all that Markdown has, across lines. */
const markdown = fc
  .array(
    fc.oneof(
      name,
      fc.constantFrom(
        "好\n",
        "\n好",
        "a\n",
        "  \n",
        "\\\n",
        "*好*",
        "*好\n*",
        "**b**",
        "`好\n好`",
        "\n\n",
        "\n\n",
      ),
      fc.constantFrom(
        "\n- 一\n",
        "\n  - 二\n\n",
        "\n1. 三\n\n   四\n",
        "\n> 五\n",
        "\n# 六\n",
        "\n***\n",
        "&#13;",
        "&amp;",
      ),
      fc.constantFrom(
        "![照 *片*](a.jpg)",
        "[链](https://a.example '题')",
        "\n```\n<p>\n  好\n好\n```\n",
        "<https://a.example>",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** An article as it is read from its file, with nothing in its favour. */
const stored: fc.Arbitrary<Omit<StoredArticle, "id">> = fc
  .tuple(
    anyArticle,
    fc.record({ title: fc.oneof(name, fc.constant("")), kicker: name, deck: name, section: name }),
    fc.array(fc.record({ caption: name }), { maxLength: 2 }),
    fc.option(markdown, { nil: undefined }),
  )
  .map(([article, names, photos, markdown]) => {
    const { date: _, ...fields } = { ...article, ...names, photos: [...article.photos, ...photos] };
    const body = markdown ?? writeBody(fields);
    return { ...storedArticle("", fields), body, paragraphs: readBody(body) };
  });

/** Articles of random texts; some have their caption as a headline. */
const articles = fc.sample(stored, { numRuns: ARTICLES, seed: SEED }).map((fields, number) => {
  const [photo] = fields.photos;
  const title = number % 9 === 0 && photo ? photo.caption : fields.title;
  return { ...fields, title, id: `2022-11-22-01-${String(number + 1).padStart(3, "0")}` };
});

let [folder, reader]: string[] = [];
let records: readonly SearchRecord[];
let server: StaticServer;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "backfile-indexed-"));
  const archive = archiveOf(issueOf("2022-11-22", { articles }));
  records = await writeArticlePages(archive, folder, { pathPrefix: "/repo/" });
  const entryPoints = [fileURLToPath(new URL("../../src/browser/article-on-page.ts", import.meta.url))];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    write: false,
    format: "iife",
    globalName: "reader",
  });
  reader = outputFiles[0]?.text ?? "";
  [server, browser] = await Promise.all([serveFolder(folder, "/repo/"), launchChromium()]);
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder ?? "", { recursive: true });
});

test("what the browser reads off an article's page is what was indexed of it, whatever is printed there", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}${records[0]?.url.slice(1)}`);
  const read: unknown[] = await page.evaluate(`${reader}
    Promise.all(${JSON.stringify(records.map(({ url }) => url))}.map(async (path) => {
      const html = await (await fetch("/repo" + path)).text();
      return reader.articleOnPage(new DOMParser().parseFromString(html, "text/html"));
    }))`);
  assert.equal(records.length, ARTICLES);
  for (const [place, { url, date: _, page: __, ...texts }] of records.entries()) {
    assert.deepEqual(read[place], texts, url);
  }
});

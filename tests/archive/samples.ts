import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { articleToMarkdown, markdownToArticle } from "../../src/markdown/index.ts";
import type { LineRange, ParsedArticle, ParsedIssue, StoredArticle } from "../../src/model.ts";
import { parsedIssue as bareIssue, paragraphs, parsedArticle } from "../nouns.ts";

export const SETTINGS = "title: 今日临港\nlanguage: zh-Hans\n";

/** An issue of one page. */
export const PAGE = { "issues/2022-11-22/pages/01.txt": "文\n" };

/** Make a content folder with these files, which goes when the test ends. */
export async function content(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-"));
  t.after(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Read all files of a folder, by path. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files
    .sort()
    .map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

/** Make an article as the parser reads it from lines of one page. */
export function parsed(title: string, lines: LineRange, fields: Partial<ParsedArticle> = {}): ParsedArticle {
  const { page } = lines;
  return parsedArticle({
    title,
    page,
    pages: [page],
    lines: [lines],
    paragraphs: paragraphs(`${title}。`),
    ...fields,
  });
}

/** Make an issue as the parser reads it, of the day that its folder names. */
export function parsedIssue(
  articles: readonly ParsedArticle[],
  fields: Partial<ParsedIssue> = {},
): ParsedIssue {
  return bareIssue(articles, { date: "2022-11-22", dateSource: "given", ...fields });
}

/** Name lines of a page. */
export function lines(page: number, from: number, to = from): LineRange {
  return { page, from, to };
}

/** Make the file of an article with as little as one needs, and more front matter. */
export function markdown(id: string, more = ""): string {
  return `---\nid: ${id}\ntitle: 题\npage: 1\n${more}---\n文。\n`;
}

/** Store articles as a first run writes them. */
export function stored(...articles: readonly ParsedArticle[]): StoredArticle[] {
  const orders = new Map<number, number>();
  return articles.map(({ page, ...rest }) => {
    const order = (orders.get(page) ?? 0) + 1;
    orders.set(page, order);
    const id = `2022-11-22-0${page}-0${order}`;
    return markdownToArticle(articleToMarkdown({ ...rest, id, page }), id);
  });
}

/** Change an article's file as a person does. */
export function edit(one: StoredArticle, change: (text: string) => string): StoredArticle {
  const edited = markdownToArticle(change(articleToMarkdown(one)), one.file);
  assert.equal(edited.edited, true);
  return edited;
}

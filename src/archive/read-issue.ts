import { gather, together } from "../gather.ts";
import { type IssueName, parseIssueId, placeInIssue } from "../ids.ts";
import { inputError } from "../input-error.ts";
import { markdownToArticle } from "../markdown/index.ts";
import type { Issue, StoredArticle } from "../model.ts";
import type { Encoding } from "../settings.ts";
import { checkNames } from "./expected-names.ts";
import { namesIn, readBytes, readTextIfThere, shownPath } from "./files.ts";
import { furnitureOf, type IssueFile, readIssueFile } from "./issue-file.ts";
import { NO_NOTES } from "./issue-notes.ts";
import { isArticleFile } from "./layout.ts";
import { locate } from "./locate.ts";
import { openIssue } from "./open-issue.ts";
import { readPages } from "./read-page.ts";
import { readText } from "./text.ts";

/** Read one issue; throws an `InputError` with a line for every problem in its files. */
export async function readIssue(dir: string, issueId: string, encoding?: Encoding): Promise<Issue> {
  const paths = openIssue(shownPath(dir), issueId);
  const name = issueName(paths.folder, issueId);
  const [file, pages, articles] = await together(
    readFacts(paths.facts, name),
    readPages(paths.pages, encoding),
    readArticles(paths.articles, issueId),
    checkNames(paths),
  );
  if (pages.length + articles.length === 0) throw inputError(paths.folder, "holds no pages and no articles");
  const notes = file?.notes ?? NO_NOTES;
  return {
    ...name,
    ...(file?.facts ?? { dateSource: "given", pageNames: new Map() }),
    pages,
    articles: locate(articles, notes).toSorted((a, b) => a.page - b.page),
    dropped: notes.dropped,
    furniture: furnitureOf(notes.furniture, pages),
    doubts: notes.doubts,
    digests: notes.pages,
  };
}

/** Read the name of an issue's folder. */
export function issueName(folder: string, issueId: string): IssueName {
  const name = parseIssueId(issueId);
  if (name) return name;
  throw inputError(folder, "expected a folder named after a day, like 2022-11-22 or 2022-11-22-b");
}

/** Read the articles of an issue by page and order on the page. */
export async function readArticles(folder: string, issueId: string): Promise<readonly StoredArticle[]> {
  const names = (await namesIn(folder)).filter(isArticleFile);
  const articles = await gather(names, async (name) => readArticle(`${folder}/${name}`, name, issueId));
  return articles.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** Read `issue.yaml` if there is one. */
export async function readFacts(path: string, { date }: IssueName): Promise<IssueFile | undefined> {
  const text = await readTextIfThere(path);
  if (text === undefined) return undefined;
  const file = readIssueFile(text, path);
  if (file.facts.date === date) return file;
  throw inputError(path, `date: got "${file.facts.date}", expected ${date} as the folder's name says`);
}

async function readArticle(path: string, name: string, issueId: string): Promise<StoredArticle> {
  const article = markdownToArticle(readText(await readBytes(path), path, "utf-8"), path);
  const expected = `${issueId}-${name.replace(/\.md$/, "")}`;
  if (article.id === expected) return article;
  throw inputError(path, `id: got "${article.id}", expected ${expected} as the file's name says`);
}

function orderOf({ id }: StoredArticle): number {
  const { page, order } = placeInIssue(id);
  return page * 1e6 + order;
}

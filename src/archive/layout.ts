import { posix } from "node:path";
import { NUMBER, parseIssueId, twoDigits } from "../ids.ts";

/** Where an issue's files lie, as paths with `/`. */
export interface IssuePaths {
  readonly folder: string;
  readonly pages: string;
  readonly articles: string;
  readonly facts: string;
  /** Changes that are on their way, beside the issue's folder. */
  readonly changes: string;
}

const PAGE_FILE = new RegExp(`^${NUMBER}\\.txt$`);
const ARTICLE_FILE = new RegExp(`^${NUMBER}-${NUMBER}\\.md$`);

/** Give the path of the settings in a content folder. */
export function settingsPath(content: string): string {
  return posix.join(content, "archive.yaml");
}

/** Give the path of the folder that holds all issues. */
export function issuesPath(content: string): string {
  return posix.join(content, "issues");
}

/** Give the path of the folder that holds what other sites of the newspaper told of themselves. */
export function volumesPath(content: string): string {
  return posix.join(content, "volumes");
}

/** Give the name of the file of another site: `name.github.io_paper-1980s.json`. */
export function volumeFile(address: string): string {
  return `${address.replace(/^https?:\/\/|\/$/g, "").replace(/[^\w.-]+/g, "_")}.json`;
}

/** Give the paths of one issue's files. */
export function issuePaths(content: string, issueId: string): IssuePaths {
  const folder = posix.join(issuesPath(content), issueId);
  return {
    folder,
    pages: posix.join(folder, "pages"),
    articles: posix.join(folder, "articles"),
    facts: posix.join(folder, "issue.yaml"),
    changes: posix.join(issuesPath(content), `.${issueId}.changes`),
  };
}

/** Read from a name in the folder of all issues whose changes are on their way there. */
export function changedIssueOf(name: string): string | undefined {
  const [, id = ""] = /^\.(.+)\.changes$/.exec(name) ?? [];
  return parseIssueId(id)?.id;
}

/** Read the page's number from the name of a page file: `01.txt` is page 1. */
export function pageNumberOf(fileName: string): number | undefined {
  const [, number] = PAGE_FILE.exec(fileName) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Give the name of a page's file. */
export function pageFile(number: number): string {
  return `${twoDigits(number)}.txt`;
}

/** Tell whether a file name is that of an article: `01-04.md`. */
export function isArticleFile(fileName: string): boolean {
  return ARTICLE_FILE.test(fileName);
}

/** Give the file name of an article of an issue. */
export function articleFile(issueId: string, id: string): string {
  return `${id.slice(issueId.length + 1)}.md`;
}

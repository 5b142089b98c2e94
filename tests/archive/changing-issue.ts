import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { dropArticles, readIssue, type UpdateReport, updateIssue } from "../../src/archive/index.ts";
import { writeRanges } from "../../src/markdown/line-ranges.ts";
import type { LineRange, Page, ParsedArticle, ParsedIssue } from "../../src/model.ts";
import { paragraphs } from "../nouns.ts";
import { content, parsed, parsedIssue } from "./samples.ts";

/** An issue in a content folder, whose pages and files a test changes as people do. */
export class ChangingIssue {
  readonly id = "2022-11-22";
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  /** Make an issue with these pages, which goes when the test ends, and read it for the first time. */
  static async of(t: TestContext, ...pages: readonly string[]): Promise<ChangingIssue> {
    const names = pages.map((_, at) => `issues/2022-11-22/pages/0${at + 1}.txt`);
    const issue = new ChangingIssue(
      await content(t, Object.fromEntries(pages.map((text, at) => [names[at], text]))),
    );
    await issue.parse();
    return issue;
  }

  /** Give title and lines of all articles, by short id. */
  async articles(): Promise<Readonly<Record<string, string>>> {
    const { articles } = await this.read();
    return Object.fromEntries(
      articles.map(({ id, title, lines }) => [id.slice(11), `${title} ${writeRanges(lines)}`]),
    );
  }

  /** Read the issue as a build does. */
  async read() {
    return readIssue(this.dir, this.id);
  }

  /** Read its pages again, with a parser whose articles are known. */
  async parse(parser: (pages: readonly Page[]) => ParsedIssue = byMarks): Promise<UpdateReport> {
    const { pages } = await this.read();
    return updateIssue(this.dir, { id: this.id, pages }, parser(pages));
  }

  async drop(short: string, edited = false): Promise<readonly string[]> {
    return dropArticles(this.dir, [`${this.id}-${short}`], edited);
  }

  async page(number: number): Promise<string> {
    return readFile(this.pagePath(number), "utf8");
  }

  async writePage(number: number, text: string): Promise<void> {
    await writeFile(this.pagePath(number), text);
  }

  async removePage(number: number): Promise<void> {
    await rm(this.pagePath(number));
  }

  async renamePage(from: number, to: number): Promise<void> {
    await rename(this.pagePath(from), this.pagePath(to));
  }

  async article(short: string): Promise<string> {
    return readFile(this.articlePath(short), "utf8");
  }

  async edit(short: string, change: (text: string) => string): Promise<void> {
    const [before, path] = [await this.article(short), this.articlePath(short)];
    await writeFile(path, change(before));
  }

  /** Change `issue.yaml`. */
  async editFacts(change: (yaml: string) => string): Promise<void> {
    const path = join(this.dir, "issues", this.id, "issue.yaml");
    await writeFile(path, change(await readFile(path, "utf8")));
  }

  async writeArticle(short: string, text: string): Promise<void> {
    await writeFile(this.articlePath(short), text);
  }

  async deleteArticle(short: string): Promise<void> {
    await rm(this.articlePath(short));
  }

  articlePath(short: string): string {
    return join(this.dir, "issues", this.id, "articles", `${short}.md`);
  }

  private pagePath(number: number): string {
    return join(this.dir, "issues", this.id, "pages", `0${number}.txt`);
  }
}

/** Make articles of the lines that begin with the same character; `〇` begins furniture. */
export function byMarks(pages: readonly Page[]): ParsedIssue {
  return byGroups(pages, (line) => line.trim()[0] ?? "");
}

/** Make articles of the lines that fall into the same group; the group `〇` is furniture. */
export function byGroups(pages: readonly Page[], groupOf: (line: string) => string): ParsedIssue {
  const groups = new Map<string, { lines: LineRange[]; texts: string[] }>();
  for (const { number: page, lines } of pages) {
    for (const [at, text] of lines.entries()) {
      if (text.trim() === "") continue;
      const group = groups.get(groupOf(text)) ?? { lines: [], texts: [] };
      groups.set(groupOf(text), group);
      const last = group.lines.at(-1);
      if (last?.page === page && last.to === at) group.lines.splice(-1, 1, { ...last, to: at + 1 });
      else group.lines.push({ page, from: at + 1, to: at + 1 });
      group.texts.push(text.trim());
    }
  }
  const furniture = groups.get("〇")?.lines ?? [];
  groups.delete("〇");
  return parsedIssue(
    [...groups].map(([name, group]) => articleOf(name, group.lines, group.texts)),
    { furniture: furniture.map((range) => ({ kind: "other", ...range, text: "" })) },
  );
}

function articleOf(title: string, lines: readonly LineRange[], texts: readonly string[]): ParsedArticle {
  const [first] = lines as [LineRange];
  const pages = [...new Set(lines.map(({ page }) => page))];
  return parsed(title, first, { pages, lines, paragraphs: paragraphs(texts.join("")) });
}

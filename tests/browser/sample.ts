import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import matter from "gray-matter";
import { toString as mdastToString } from "mdast-util-to-string";
import { remark } from "remark";
import { type StaticServer, serveFolder } from "../../scripts/serve/static-server.ts";
import type { Photo } from "../../src/model.ts";
import { builtSite, prefix } from "./built.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** An article as its Markdown file says it, read without the program's own reader. */
export interface Told {
  /** Its address under the prefix: `2022-11-22/01-04/`. */
  readonly path: string;
  readonly title: string;
  readonly reporter: readonly string[];
  /** Everything of it that is printed: a line for each heading, paragraph and caption. */
  readonly text: string;
}

/** The archive of this repository, built by the command of the README and served under a prefix. */
export interface Sample {
  readonly server: StaticServer;
  readonly articles: readonly Told[];
  close(): Promise<void>;
}

/** Build and serve the archive in `content/`. */
export async function serveSample(): Promise<Sample> {
  const server = await serveFolder(await builtSite("sample"), prefix);
  return { server, articles: await readArticles(), close: () => server.close() };
}

/** Read the articles of the sample from their files. */
export async function readArticles(): Promise<readonly Told[]> {
  const issues = join(repository, "content/issues");
  const files = await readdir(issues, { recursive: true });
  const articles = files.filter((file) => /articles[/\\][^/\\]+\.md$/.test(file)).sort();
  return Promise.all(articles.map(async (file) => told(await readFile(join(issues, file), "utf8"))));
}

function told(file: string): Told {
  const { data, content } = matter(file, {});
  const { id, title, kicker = "", deck = "", reporter = [], photos = [] } = data;
  const path = `${id.replace(/^(\d+-\d+-\d+(?:-[a-z])?)-/, "$1/")}/`;
  const paragraphs = remark()
    .parse(content)
    .children.map((node) => mdastToString(node));
  const captions = photos.map(({ caption }: Photo) => caption);
  return { path, title, reporter, text: [kicker, title, deck, ...paragraphs, ...captions].join("\n") };
}

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type StaticServer, serveFolder } from "../../scripts/serve/static-server.ts";
import type { SearchedVolume } from "../../src/browser/volumes.ts";
import { bundleBrowser, indexArticles, issuesOf, type SearchRecord } from "../../src/search/index.ts";
import { wordsFor } from "../../src/site/words/index.ts";
import { writeFiles } from "../../src/site-files.ts";
import { articlePage } from "./article-page.ts";

/** A site that has its search index, its scripts and the pages that a test gives it. */
export interface Archive {
  readonly server: StaticServer;
  readonly folder: string;
  close(): Promise<void>;
}

/** So few characters make a shard that the articles of a test lie in several. */
const FEW = 500;

/** Index articles and serve them under `/repo/`, with other pages by path, as one of several sites of a newspaper. */
export async function serveArchive(
  records: readonly SearchRecord[],
  pages: Readonly<Record<string, string>>,
  volumes: readonly SearchedVolume[] = [],
): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-search-"));
  await Promise.all([
    indexArticles(issuesOf(records), folder, { shardSize: FEW }),
    bundleBrowser(wordsFor("zh"), volumes).then((files) => writeFiles(folder, files)),
  ]);
  const articles = records.map((record) => [`${record.url}index.html`, articlePage(record)] as const);
  for (const [path, html] of [...articles, ...Object.entries(pages)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  const server = await serveFolder(folder, "/repo/");
  return { server, folder, close: () => server.close().then(() => rm(folder, { recursive: true })) };
}

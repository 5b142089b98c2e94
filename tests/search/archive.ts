import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type StaticServer, serveFolder } from "../../scripts/serve/static-server.ts";
import type { SearchedVolume } from "../../src/browser/volumes.ts";
import { bundleBrowser, indexArticles, issuesOf, type SearchRecord } from "../../src/search/index.ts";
import { wordsFor } from "../../src/site/words/index.ts";

/** A site that has its search index, its scripts and the pages that a test gives it. */
export interface Archive {
  readonly server: StaticServer;
  readonly folder: string;
  close(): Promise<void>;
}

/** So few characters make a shard that the articles of a test lie in several. */
const FEW = 500;

/** Index articles and serve them under `/repo/`, with pages by path, as one of several sites of a newspaper. */
export async function serveArchive(
  records: readonly SearchRecord[],
  pages: Readonly<Record<string, string>>,
  volumes: readonly SearchedVolume[] = [],
): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-search-"));
  await Promise.all([
    indexArticles(issuesOf(records), folder, { shardSize: FEW }),
    bundleBrowser(folder, wordsFor("zh"), volumes),
  ]);
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  const server = await serveFolder(folder, "/repo/");
  return { server, folder, close: () => server.close().then(() => rm(folder, { recursive: true })) };
}

/** A page of the archive, in its language and under its content security policy, which may let it ask other hosts. */
export const html = (
  body: string,
  hosts = "",
): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; connect-src 'self' ${hosts}; script-src 'self' 'wasm-unsafe-eval'; img-src data:">
<link rel="icon" href="data:,"><title>今日临港</title>${body}`;

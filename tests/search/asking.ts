import type { Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import type { SearchAnswer, SearchOptions } from "../../src/browser/search.ts";
import type { SearchRecord } from "../../src/search/index.ts";
import { keepWindow, type Story } from "../browser/reader.ts";
import { serveArchive } from "./archive.ts";
import { html } from "./article-page.ts";

/** An archive that can be searched in a browser. */
export interface ReadArchive {
  /** Do something in a window that has the archive's page open; anything that goes wrong there fails the test. */
  read(story: Story): Promise<void>;
  close(): Promise<void>;
}

/** Index articles, serve them under a path prefix and open a browser's window. */
export async function readArchive(records: readonly SearchRecord[]): Promise<ReadArchive> {
  const [archive, browser] = await Promise.all([
    serveArchive(records, { "index.html": html("") }),
    launchChromium(),
  ]);
  const window = keepWindow(browser, archive.server.origin);
  return {
    read: (story) =>
      window.read(async (page) => {
        // The page, and the engine in it, stay from one story to the next.
        if (page.url() !== archive.server.url) await page.goto(archive.server.url);
        await story(page);
      }),
    close: async () => {
      await browser.close();
      await archive.close();
    },
  };
}

/** Ask the engine several queries at a time. */
export const ask = (
  page: Page,
  queries: readonly string[],
  options: SearchOptions = {},
): Promise<SearchAnswer[]> =>
  page.evaluate(
    async ({ queries, options, script }) => {
      const { search } = await import(script);
      return Promise.all(queries.map((query) => search(query, { limit: 1000, ...options })));
    },
    { queries, options, script: "/repo/assets/search.js" },
  );

/** Read the addresses of results, without the prefix. */
export const addresses = ({ results }: SearchAnswer): readonly string[] =>
  results.map(({ url }) => decodeURI(url).replace("/repo", ""));

/** Search, and give the addresses of the articles that are found, in order. */
export async function found(page: Page, query: string, options?: SearchOptions): Promise<readonly string[]> {
  const [answer] = await ask(page, [query], options);
  return answer ? addresses(answer) : [];
}

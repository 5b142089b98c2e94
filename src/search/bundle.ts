import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CopyWords } from "../browser/copying.ts";
import type { SearchedVolume } from "../browser/volumes.ts";
import { bundle } from "../bundle.ts";
import type { SiteFile } from "../site-files.ts";

const browser = fileURLToPath(new URL("../browser/", import.meta.url));

/** The scripts of the site: what a page loads, and the worker that the search engine starts. */
const scripts = ["search", "search-worker", "search-page", "article", "keys"] as const;

/**
 * Make the site's scripts: `assets/search.js` … They hold the words that they say and the other sites that they search.
 */
export const bundleBrowser = (
  { permalink, copy, copied, notCopied }: CopyWords,
  volumes: readonly SearchedVolume[] = [],
): Promise<readonly SiteFile[]> =>
  bundle({
    entryPoints: scripts.map((name) => ({ in: join(browser, `${name}.ts`), out: `assets/${name}` })),
    define: {
      COPY_WORDS: JSON.stringify({ permalink, copy, copied, notCopied }),
      VOLUMES: JSON.stringify(volumes),
    },
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });

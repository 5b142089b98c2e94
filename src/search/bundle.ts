import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CopyWords } from "../browser/copying.ts";
import { bundle } from "../bundle.ts";

const browser = fileURLToPath(new URL("../browser/", import.meta.url));

/** The scripts of the site: what a page loads, and the worker that the search engine starts. */
const scripts = ["search", "search-worker", "search-page", "article", "keys"] as const;

/** Write the site's scripts, with the words that they say, to `assets/` in a site's folder: `assets/search.js` … */
export async function bundleBrowser(outDir: string, { copy, copied, notCopied }: CopyWords): Promise<void> {
  await bundle(outDir, {
    entryPoints: scripts.map((name) => ({ in: join(browser, `${name}.ts`), out: `assets/${name}` })),
    define: { COPY_WORDS: JSON.stringify({ copy, copied, notCopied }) },
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
}

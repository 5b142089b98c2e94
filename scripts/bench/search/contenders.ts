import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { launching } from "../../../src/launch/index.ts";
import { bundleBrowser, type SearchRecord } from "../../../src/search/index.ts";
import { wordsFor } from "../../../src/site/words/index.ts";
import { writeFiles } from "../../../src/site-files.ts";
import { sizeOf } from "../folder.ts";
import { type Cost, finished, measure } from "../measure.ts";
import { pagefindOver } from "../pagefind.ts";

/** A way to search an archive, with what it took to index. */
export interface Contender {
  readonly name: string;
  /** The site's folder. */
  readonly folder: string;
  readonly cost: Cost;
  /** The bytes of the index. */
  readonly bytes: number;
  /** The function that asks, as a text that the browser reads: `(query, limit) → {urls, count, first, total}`, times in milliseconds. It calls `tellFirst` at the first results. */
  readonly ask: string;
}

/** Where this program's site lies; the pages of its articles are there already. */
export const folderOf = (work: string): string => join(work, "backfile");

/** This program: its own index, and the engine that the site publishes. */
export async function backfile(records: readonly SearchRecord[], work: string): Promise<Contender> {
  const folder = folderOf(work);
  const file = join(work, "records.json");
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(records));
  const cost = finished(
    await measure(process.execPath, launching("scripts/bench/search/index-records.ts", file, folder)),
  );
  await writeFiles(folder, await bundleBrowser(wordsFor("en")));
  await writeFile(join(folder, "index.html"), PAGE);
  return { name: "backfile", folder, cost, bytes: sizeOf(join(folder, "pagefind")).bytes, ask: ASK_BACKFILE };
}

const PAGE =
  '<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,"><title>.</title>';

const ASK_BACKFILE = `async (query, limit) => {
  const { search } = await import("/assets/search.js");
  const started = performance.now();
  let first;
  const answer = await search(query, { limit }, () => {
    first ??= performance.now() - started;
    tellFirst();
  });
  const total = performance.now() - started;
  const urls = answer.results.map(({ url }) => url);
  return { urls, count: answer.total, first: first ?? total, total };
}`;

/** Stock Pagefind over HTML of the same articles, its segmentation as it is. */
export async function stockPagefind(records: readonly SearchRecord[], work: string): Promise<Contender> {
  const folder = join(work, "pagefind");
  for (const record of records) {
    await mkdir(join(folder, record.url), { recursive: true });
    await writeFile(join(folder, record.url, "index.html"), htmlOf(record));
  }
  const cost = finished(await measure(process.execPath, pagefindOver(folder)));
  await writeFile(join(folder, "index.html"), PAGE);
  const { bytes } = sizeOf(join(folder, "pagefind"));
  await writeFile(join(folder, "urls.json"), JSON.stringify(await urlsByFragment(folder)));
  return { name: "pagefind", folder, cost, bytes, ask: ASK_PAGEFIND };
}

/** Results are read as its own page reads them: the fragments of those that are shown. The others' addresses are known. */
const ASK_PAGEFIND = `async (query, limit) => {
  const pagefind = await import("/pagefind/pagefind.js");
  const started = performance.now();
  const { results } = await pagefind.search(query);
  await Promise.all(results.slice(0, Math.min(limit, 20)).map((result) => result.data()));
  const total = performance.now() - started;
  const urls = limit > 20 ? await (await fetch("/urls.json")).json() : {};
  return { urls: results.map(({ id }) => urls[id] ?? id), count: results.length, first: total, total };
}`;

async function urlsByFragment(folder: string): Promise<Readonly<Record<string, string>>> {
  const fragments = join(folder, "pagefind/fragment");
  const urls: Record<string, string> = {};
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, name))).toString("utf8");
    urls[name.replace(/\.pf_fragment$/, "")] = JSON.parse(text.slice(text.indexOf("{"))).url;
  }
  return urls;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const htmlOf = ({ kicker, title, deck, paragraphs }: SearchRecord): string =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${escaped(title)}</title><body><main data-pagefind-body>${[
    kicker && `<p>${escaped(kicker)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    deck && `<p>${escaped(deck)}</p>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
  ]
    .filter(Boolean)
    .join("")}</main>`;

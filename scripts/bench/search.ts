import { InputError } from "../../src/input-error.ts";
import { launchChromium } from "../chromium/launch.ts";
import { type CorpusArticle, readCorpus } from "../corpus.ts";
import { randomFrom } from "../random.ts";
import { percentile } from "./measure.ts";
import { writeArticlePages } from "./search/article-pages.ts";
import { type Asked, askAll, type Rounds } from "./search/asking.ts";
import { backfile, type Contender, folderOf, stockPagefind } from "./search/contenders.ts";
import { articlesWith, randomNames, randomStrings, type Texts, textsOf } from "./search/queries.ts";
import { archiveOf, sample } from "./search/records.ts";
import { markdownTable, transposed } from "./table.ts";
import { inWorkFolder } from "./work-folder.ts";

/** How large the archives are, in articles. */
const SIZES = [5_000, 29_000];
/** Stock Pagefind is measured up to here: it takes 10 GB for 29,000 articles. */
const STOCK_MOST = 30_000;
const STRINGS = 300;
const NAMES = 100;
const COLD = 40;
const FURTHER = 101;
const SEED = 20221122;

/**
 * Measure search beside stock Pagefind, over archives of articles from a folder of `*.ndjson.xz`: `npm run bench --
 * search FOLDER [ARTICLES…]`. Every query is compared with what all texts contain. The server gzips pages and scripts as
 * hosts do, those of both; Pagefind reads its results out of its index, Backfile off the pages of its site.
 */
export async function benchSearch([folder, ...sizes]: readonly string[]): Promise<void> {
  if (!folder) throw new InputError(["bench search: expected a folder of *.ndjson or *.ndjson.xz"]);
  const all = await readCorpus(folder);
  for (const size of sizes.length > 0 ? sizes.map(Number) : SIZES) {
    await inWorkFolder(undefined, (work) => benchArchive(sample(all, size), work));
  }
}

async function benchArchive(articles: readonly CorpusArticle[], work: string): Promise<void> {
  const records = await writeArticlePages(archiveOf(articles), folderOf(work));
  const texts = textsOf(records);
  const random = randomFrom(SEED);
  const whole = [...randomStrings(texts, STRINGS, random), ...randomNames(records, texts, NAMES, random)];
  const queries = {
    whole,
    cold: sample(whole, COLD),
    further: randomStrings(texts, FURTHER, random),
  };
  const characters = [...texts.values()].flat().reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${records.length} articles of ${(characters / records.length).toFixed(0)} characters, ${whole.length} queries`,
  );
  const rows: (readonly string[])[] = [COLUMNS];
  const browser = await launchChromium();
  for (const make of records.length > STOCK_MOST ? [backfile] : [backfile, stockPagefind]) {
    const contender = await make(records, work);
    console.error(`${contender.name} has indexed`);
    const rounds = await askAll(browser, contender, queries);
    rows.push(rowOf(contender, rounds, records.length, texts));
  }
  await browser.close();
  console.log(`\n${markdownTable(transposed(rows))}\n`);
}

const COLUMNS: readonly string[] = [
  "",
  "recall",
  "precision",
  "first hit right",
  "cold: KB to the first results at p50, p95",
  "cold: requests, KB in all at p50, p95",
  "cold: ms to the first results at p50, p95",
  "cold: ms to all at p50, p95",
  "further: requests, KB at p50, p95",
  "further: ms to the first results at p50, p95",
  "further: ms to all at p50, p95",
  "index, KB an article",
  "indexing, s",
  "indexing, MB at most",
];

function rowOf(
  { name, cost, bytes }: Contender,
  { whole, cold, further }: Rounds,
  articles: number,
  texts: Texts,
): readonly string[] {
  const { recall, precision, first } = exactness(whole, texts);
  return [
    name,
    recall.toFixed(3),
    precision.toFixed(3),
    first.toFixed(3),
    range(cold, ({ firstBytes }) => firstBytes / 1000),
    traffic(cold),
    range(cold, ({ first }) => first),
    range(cold, ({ total }) => total),
    traffic(further),
    range(further, ({ first }) => first),
    range(further, ({ total }) => total),
    (bytes / articles / 1000).toFixed(2),
    cost.seconds.toFixed(0),
    cost.memory === undefined ? "–" : (cost.memory / 1e6).toFixed(0),
  ];
}

/**
 * The means, over all queries, of how much of what there is was found, and of what was found was right. Where more was
 * found than is compared, the rest is taken to be as right as that.
 */
function exactness(answers: readonly Asked[], texts: Texts) {
  const scores = answers.map(({ query, urls, count }) => {
    const right = articlesWith(texts, query);
    const hits = urls.filter((url) => right.has(url)).length;
    const precision = urls.length === 0 ? 0 : hits / urls.length;
    return {
      recall: (precision * count) / right.size,
      precision,
      first: Number(right.has(urls[0] ?? "")),
    };
  });
  const mean = (of: "recall" | "precision" | "first"): number =>
    scores.reduce((sum, score) => sum + score[of], 0) / scores.length;
  return { recall: mean("recall"), precision: mean("precision"), first: mean("first") };
}

const range = (asked: readonly Asked[], of: (one: Asked) => number): string =>
  [0.5, 0.95].map((share) => percentile(asked.map(of), share).toFixed(0)).join(", ");

const traffic = (asked: readonly Asked[]): string =>
  `${percentile(
    asked.map(({ requests }) => requests),
    0.5,
  )}, ${range(asked, ({ bytes }) => bytes / 1000)}`;

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { groupBy } from "../../../src/group-by.ts";
import { launching } from "../../../src/launch/index.ts";
import { type CorpusArticle, readCorpus, sectionOf } from "../../corpus.ts";
import { filesIn } from "../folder.ts";

/** An archive that is built, as `npm run import` made it. */
export interface BenchArchive {
  /** The folder of all that has to do with it, and in that the archive itself. */
  readonly folder: string;
  readonly content: string;
  readonly issues: number;
  /** How many there are: a corpus tells some articles twice, and an import takes them once. */
  readonly articles: number;
}

/** Import archives of so many articles each; those that an earlier run has kept stay as they are. */
export async function importArchives(
  corpus: string,
  sizes: readonly number[],
  work: string,
): Promise<readonly BenchArchive[]> {
  const folders = sizes.map((size) => ({ size, folder: join(work, String(size)) }));
  const missing = folders.filter(({ folder }) => !existsSync(join(folder, "content")));
  const articles = missing.length > 0 ? spread(await readCorpus(corpus)) : [];
  for (const { size, folder } of missing) {
    console.error(`importing ${size} articles`);
    await importArchive(articles.slice(0, size), folder);
  }
  return folders.map(({ folder }) => archiveIn(folder));
}

/** What part of all one takes at a time so that any beginning of the order lies evenly over them (van der Corput; the golden section). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Order articles so that the first so many are whole issues from everywhere, and a larger archive holds the smaller. */
export function spread(articles: readonly CorpusArticle[]): readonly CorpusArticle[] {
  const days = [...groupBy(articles, ({ date }) => date).values()];
  return days
    .map((day, number) => ({ day, place: (number * GOLDEN) % 1 }))
    .sort((one, other) => one.place - other.place)
    .flatMap(({ day }) => day);
}

async function importArchive(articles: readonly CorpusArticle[], folder: string): Promise<void> {
  const [file, fresh] = [join(folder, "articles.ndjson"), join(folder, "importing")];
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, "archive.yaml"), SETTINGS);
  await writeFile(file, linesOf(articles));
  await promisify(execFile)(process.execPath, launching("scripts/import.ts", file, "--content", fresh));
  await rm(file);
  await rename(fresh, join(folder, "content"));
}

/** With an address, as a published archive has one: feeds and the sitemap need it. */
const SETTINGS = "title: 报纸\nlanguage: zh-Hans\nurl: https://archive.example\n";

function* linesOf(articles: readonly CorpusArticle[]): Generator<string> {
  for (const article of articles) yield `${JSON.stringify({ ...article, section: sectionOf(article) })}\n`;
}

function archiveIn(folder: string): BenchArchive {
  const content = join(folder, "content");
  const files = filesIn(content).filter((file) => file.endsWith(".md"));
  const issues = new Set(files.map((file) => join(file, "../..")));
  return { folder, content, issues: issues.size, articles: files.length };
}

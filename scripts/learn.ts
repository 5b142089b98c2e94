import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { InputError } from "../src/input-error.ts";
import { DIMENSIONS } from "../src/parse/words/embedding.ts";
import { readCorpus } from "./corpus.ts";
import { LEAST_ARTICLES, prepare } from "./learn/articles.ts";
import { rowsOf } from "./learn/rows.ts";
import { train } from "./learn/train.ts";
import { run } from "./run.ts";

const FILE = fileURLToPath(new URL("../src/parse/languages/zh/pair-vectors.bin", import.meta.url));
/** How many pairs of letters are learnt, and in how many steps: three minutes of a processor. */
const PAIRS = 16_000;
const STEPS = 6000;

/**
 * Learn what pairs of letters are about, from articles whose texts are known.
 *
 *     npm run learn -- FOLDER      reads its *.ndjson and *.ndjson.xz, an article a line: {"id", "date", "title", "body"}
 */
await run(async () => {
  const [folder, ...more] = process.argv.slice(2);
  if (!folder || more.length > 0)
    throw new InputError(["learn: expected one folder of *.ndjson, an article a line"]);
  const lessons = prepare(await readCorpus(folder), PAIRS);
  if (lessons.days.length === 0)
    throw new InputError([
      `${folder}: nothing to learn from; expected days of ${LEAST_ARTICLES} articles or more`,
    ]);
  console.log(`${lessons.pairs.length} pairs of letters, ${lessons.days.length} days`);
  const model = train(lessons, DIMENSIONS, STEPS, (step, loss) =>
    console.log(`step ${step} of ${STEPS}: loss ${loss.toFixed(4)}`),
  );
  await writeFile(FILE, rowsOf(lessons, model));
  console.log(`wrote ${FILE}`);
});

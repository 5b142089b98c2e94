import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { InputError } from "../src/input-error.ts";
import { PAIR_ROW } from "../src/parse/languages/pair-table.ts";
import { zh } from "../src/parse/languages/zh/index.ts";
import { DIMENSIONS } from "../src/parse/words/embedding.ts";
import { type CorpusArticle, readCorpus } from "./corpus.ts";
import { LEAST_ARTICLES, prepare } from "./learn/articles.ts";
import { cueRowsOf, learnCues } from "./learn/cues.ts";
import { learnLines, takeLines } from "./learn/lines.ts";
import { learnMeetings } from "./learn/meetings.ts";
import { takeParagraphs } from "./learn/paragraphs.ts";
import { rowsOf } from "./learn/rows.ts";
import { train } from "./learn/train.ts";
import { randomFrom } from "./random.ts";
import { run } from "./run.ts";

/** How many pairs are learnt of each kind, and in how many steps their vectors: four minutes of a processor. */
const PAIRS = 16_000;
const MEETINGS = 64_000;
const STEPS = 6000;
const SEED = 1;
/** How much is held back of what pairs say for a paragraph to be the first or the last: see `learnCues`. */
const HELD_BACK = 20;

/** What is learnt, each into a file of its own. */
const LESSONS: Readonly<Record<string, { readonly file: string; readonly learn: Learn }>> = {
  paragraphs: { file: "paragraph-cues.bin", learn: learnParagraphs },
  pairs: { file: "pair-vectors.bin", learn: learnVectors },
  meetings: { file: "character-meetings.bin", learn: learnAcross },
  lines: { file: "line-cues.bin", learn: learnHeadlines },
};
type Learn = (corpus: readonly CorpusArticle[], folder: string) => Uint8Array;

/**
 * Learn from articles whose texts are known how articles begin and end, what pairs of characters are about, which stand
 * side by side, and how headlines read beside lines of text.
 *
 *     npm run learn -- FOLDER               reads its *.ndjson and *.ndjson.xz, an article a line: {"id", "date", "title", "body"}
 *     npm run learn -- FOLDER paragraphs    only one of them: paragraphs, pairs, meetings, lines
 */
await run(async () => {
  const [folder, only, ...more] = process.argv.slice(2);
  const lessons = Object.entries(LESSONS).filter(([name]) => only === undefined || name === only);
  if (!folder || lessons.length === 0 || more.length > 0)
    throw new InputError([
      `learn: expected one folder of *.ndjson, an article a line, and perhaps one of ${Object.keys(LESSONS).join(", ")}`,
    ]);
  const corpus = await readCorpus(folder);
  // All is learnt before any file is written: where there is too little for one, none is lost.
  const tables = lessons.map(([, { file, learn }]) => ({ file, rows: learn(corpus, folder) }));
  for (const { file, rows } of tables) await save(file, rows);
});

async function save(name: string, rows: Uint8Array): Promise<void> {
  const file = fileURLToPath(new URL(`../src/parse/languages/zh/${name}`, import.meta.url));
  await writeFile(file, rows);
  console.log(`wrote ${file}`);
}

function learnParagraphs(corpus: readonly CorpusArticle[], folder: string): Uint8Array {
  const random = randomFrom(SEED);
  const readings = takeParagraphs(corpus, PAIRS, random, zh);
  const { pairs, told } = readings;
  if (told.first.length === 0)
    throw new InputError([`${folder}: nothing to learn from; expected articles of several paragraphs`]);
  console.log(`${pairs.length} pairs of characters, ${told.first.length} paragraphs`);
  return cueRowsOf(readings, {
    first: learnCues(pairs.length, told.first, HELD_BACK, random),
    last: learnCues(pairs.length, told.last, HELD_BACK, random),
  });
}

function learnVectors(corpus: readonly CorpusArticle[], folder: string): Uint8Array {
  const lessons = prepare(corpus, PAIRS);
  if (lessons.days.length === 0)
    throw new InputError([
      `${folder}: nothing to learn from; expected days of ${LEAST_ARTICLES} articles or more`,
    ]);
  console.log(`${lessons.pairs.length} pairs of letters, ${lessons.days.length} days`);
  const model = train(lessons, DIMENSIONS, STEPS, (step, loss) =>
    console.log(`step ${step} of ${STEPS}: loss ${loss.toFixed(4)}`),
  );
  return rowsOf(lessons, model);
}

function learnAcross(corpus: readonly CorpusArticle[], folder: string): Uint8Array {
  const rows = learnMeetings(corpus, MEETINGS);
  if (rows.length === 0)
    throw new InputError([`${folder}: nothing to learn from; expected articles with texts`]);
  console.log(`${rows.length / PAIR_ROW} pairs of characters that meet`);
  return rows;
}

function learnHeadlines(corpus: readonly CorpusArticle[], folder: string): Uint8Array {
  const random = randomFrom(SEED);
  const lines = takeLines(corpus, random, zh);
  const displays = lines.filter(([, isDisplay]) => isDisplay).length;
  if (displays === 0 || displays === lines.length)
    throw new InputError([`${folder}: nothing to learn from; expected articles with titles and long texts`]);
  console.log(`${displays} headlines and crossheads, ${lines.length - displays} lines of text`);
  return learnLines(lines, PAIRS, random);
}

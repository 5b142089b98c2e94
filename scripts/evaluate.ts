import { evaluate } from "./evaluate/evaluation.ts";
import { figuresFile, writeFigures } from "./evaluate/figures.ts";
import { readOptions } from "./evaluate/options.ts";
import { faultLines, table, toJson } from "./evaluate/report.ts";
import { run } from "./run.ts";

/**
 * Measure the parser against issues whose articles are known.
 *
 *     npm run evaluate [-- FOLDER… --only TEXT]          a row of figures for each folder of gold issues
 *     npm run evaluate -- --worst 20                     and the first twenty things that went wrong in each
 *     npm run --silent evaluate -- --json                the figures alone
 *     npm run evaluate -- --write                        keeps the figures: no later parser may fall below them
 */
await run(async () => {
  const { folders, only, worst, json, write } = readOptions(process.argv.slice(2));
  const evaluations = [];
  for (const folder of folders) evaluations.push(await evaluate(folder, only));
  for (const line of evaluations.flatMap((evaluation) => faultLines(evaluation).slice(0, worst)))
    console.error(line);
  console.log(json ? toJson(evaluations) : table(evaluations));
  if (!write) return;
  for (const evaluation of evaluations) {
    await writeFigures(evaluation);
    console.error(`wrote ${figuresFile(evaluation.folder)}`);
  }
});

import { mkdir } from "node:fs/promises";
import { importArticles } from "../src/archive/index.ts";
import { advancing, tellStages } from "../src/stages.ts";
import { unknownFields } from "./import/fields.ts";
import { readOptions } from "./import/options.ts";
import { readRecords } from "./import/records.ts";
import { toArticles } from "./import/to-articles.ts";
import { archive, holding } from "./lock/holding.ts";
import { progressOnStderr } from "./progress/index.ts";
import { run } from "./run.ts";

/** Take ready-made articles into the archive: `npm run import -- FILE.ndjson|FILE.csv… [--content DIR]`. */
await run(async () => {
  const { content, files } = readOptions(process.argv.slice(2));
  const records = (await Promise.all(files.map(readRecords))).flat();
  const articles = toArticles(records);
  await mkdir(content, { recursive: true });
  const stages = tellStages(await progressOnStderr());
  const { written, thereAlready } = await holding(archive(content), "npm run import", () =>
    stages.during("import", () => importArticles(content, articles, advancing(stages, "import"))),
  );
  const unused = unknownFields(records.map(({ fields }) => fields));
  console.log(`${written.length} articles written, ${thereAlready} there already`);
  if (unused.length > 0) console.log(`fields that were not used: ${unused.join(", ")}`);
});

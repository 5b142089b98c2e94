import { dropArticles } from "../src/archive/index.ts";
import { InputError } from "../src/input-error.ts";
import { readCommandLine } from "./command-line.ts";
import { archive, holding } from "./lock/holding.ts";
import { run } from "./run.ts";

const OPTIONS = {
  content: { type: "string", default: "content" },
  edited: { type: "boolean", default: false },
} as const;

/** Leave articles out for good: `npm run drop -- ID… [--edited] [--content DIR]`. */
await run(async () => {
  const { values, positionals } = readCommandLine(process.argv.slice(2), OPTIONS, { allowPositionals: true });
  if (positionals.length === 0)
    throw new InputError(["drop: expected the ids of articles, like 2022-11-22-01-04"]);
  const { content, edited } = values;
  const drop = () => dropArticles(content, positionals, edited);
  const dropped = new Set(await holding(archive(content), "npm run drop", drop));
  for (const id of new Set(positionals)) {
    console.log(
      dropped.has(id) ? `${id}: dropped; its row in issue.yaml says so` : `${id}: is dropped already`,
    );
  }
});

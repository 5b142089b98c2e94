import { addPages, readSettings } from "../src/archive/index.ts";
import { describePage } from "../src/parse/describe-page.ts";
import { findFiles } from "./add/files.ts";
import { readOptions } from "./add/options.ts";
import { tell } from "./add/report.ts";
import { archive, holding } from "./lock/holding.ts";
import { run } from "./run.ts";

/** Take page files into the archive: `npm run add -- FILE… [--date DAY] [--page N] [--edition b] [--content DIR]`. */
await run(async () => {
  const { content, names, ...said } = readOptions(process.argv.slice(2));
  const { encoding } = await readSettings(content);
  const files = await findFiles(names);
  const known = { ...(encoding && { encoding }), ...said };
  const placed = await holding(archive(content), "npm run add", () =>
    addPages(content, files, known, describePage),
  );
  for (const line of tell(placed)) console.log(line);
});

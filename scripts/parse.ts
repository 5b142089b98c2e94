import { archive, holding } from "./lock/holding.ts";
import { readOptions } from "./parse/options.ts";
import { run } from "./run.ts";

/**
 * Read pages into articles.
 *
 *     npm run parse [-- [--content DIR] [--cache DIR] [ISSUE…]]     the issues of the archive, or those named: writes their articles
 *     npm run --silent parse -- --json FILE…          the pages of one issue: prints JSON, writes nothing
 */
await run(async () => {
  const options = readOptions(process.argv.slice(2));
  // What writes articles takes longer to load than a page to read.
  if (options.json) return (await import("./parse/json.ts")).printIssue(options.names);
  const { updateIssues } = await import("./parse/update.ts");
  await holding(archive(options.content), "npm run parse", () => updateIssues(options));
});

import { printIssue } from "./parse/json.ts";
import { readOptions } from "./parse/options.ts";
import { updateIssues } from "./parse/update.ts";
import { run } from "./run.ts";

/**
 * Read pages into articles.
 *
 *     npm run parse [-- [--content DIR] [ISSUE…]]     the issues of the archive, or those named: writes their articles
 *     npm run --silent parse -- --json FILE…          the pages of one issue: prints JSON, writes nothing
 */
await run(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.json) await printIssue(options.names);
  else await updateIssues(options.content, options.names);
});

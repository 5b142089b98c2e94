import { makeFixture } from "./fixture/make.ts";
import { readArguments } from "./fixture/options.ts";
import { run } from "./run.ts";

/**
 * Make a test fixture: an issue in small, and what the parser is expected to read in it.
 *
 *     npm run fixture -- NAME FILE…     copies these pages to tests/fixtures/NAME/pages/
 *     npm run fixture -- NAME           takes the pages that lie there already
 *
 * Writes what the parser makes of them to expected.json, which a person then corrects.
 */
await run(async () => {
  const { name, files } = readArguments(process.argv.slice(2));
  const file = await makeFixture(name, files);
  console.log(`${file}: what the parser reads today; correct it to what the paper says`);
});

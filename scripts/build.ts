import { tellStages, timeStages } from "../src/stages.ts";
import { assemble } from "./build/assemble.ts";
import { bringUp } from "./build/bring-up.ts";
import { readOptions } from "./build/options.ts";
import { refuseForeign } from "./build/output.ts";
import { assembledLine, doneLine, writeTimings } from "./build/report.ts";
import { progressOnStderr } from "./progress/index.ts";
import { run } from "./run.ts";

/**
 * Build the site.
 *
 *     npm run build -- [--content DIR] [--out DIR] [--path-prefix /repo/] [--url https://…] [--memory 4GB] [--timings FILE]
 *     npm run build -- --shard 3/10 …        a part of it, on one machine of several
 *     npm run build -- --assemble DIR…       puts the parts together
 */
await run(async () => {
  const started = performance.now();
  const options = readOptions(process.argv.slice(2));
  const { out, cache, parts, timings } = options;
  await refuseForeign(out, options.content);
  if (parts) {
    console.log(assembledLine(parts.length, await assemble(parts, out, cache), out));
    return;
  }
  const timer = timeStages();
  const { site, ledger } = await bringUp(options, tellStages(timer, await progressOnStderr()));
  if (timings) await writeTimings(timings, timer.timings());
  console.log(doneLine(site.catalogue, ledger, out, performance.now() - started));
});

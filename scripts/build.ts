import { tellStages, timeStages } from "../src/stages.ts";
import { bringUp } from "./build/bring-up.ts";
import { readOptions } from "./build/options.ts";
import { refuseForeign } from "./build/output.ts";
import { doneLine, writeTimings } from "./build/report.ts";
import { run } from "./run.ts";

/** Build the site: `npm run build -- [--content DIR] [--out DIR] [--path-prefix /repo/] [--url https://…] [--memory 4GB] [--timings FILE]`. */
await run(async () => {
  const started = performance.now();
  const options = readOptions(process.argv.slice(2));
  await refuseForeign(options.out, options.content);
  const timer = timeStages();
  const { site, ledger } = await bringUp(options, tellStages(timer));
  if (options.timings) await writeTimings(options.timings, timer.timings());
  console.log(doneLine(site.catalogue, ledger, options.out, performance.now() - started));
});

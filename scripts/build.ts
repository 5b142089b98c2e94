import { tellStages, timeStages } from "../src/stages.ts";
import { bringUp } from "./build/bring-up.ts";
import { fullness } from "./build/budget.ts";
import { readOptions } from "./build/options.ts";
import { refuseForeign } from "./build/output.ts";
import { assembledLine, doneLine, doubtful, writeTimings } from "./build/report.ts";
import { progressOnStderr } from "./progress/index.ts";
import { run } from "./run.ts";

/**
 * Build the site.
 *
 *     npm run build -- [--content DIR] [--out DIR] [--path-prefix /repo/] [--url https://…] [--memory 4GB] [--budget 1GB] [--timings FILE]
 *     npm run build -- --shard 3/10 …        a part of it, on one machine of several
 *     npm run build -- --assemble DIR…       puts the parts together
 */
await run(async () => {
  const started = performance.now();
  const options = readOptions(process.argv.slice(2));
  const { out, parts, timings, budget } = options;
  await refuseForeign(out, options.content);
  if (parts) {
    const { assemble } = await import("./build/assemble.ts");
    const assembled = await assemble(parts, options);
    say(assembledLine(parts.length, assembled, out), ...fullness(assembled.sizes, budget));
    return;
  }
  const timer = timeStages();
  const built = await bringUp(options, tellStages(timer, await progressOnStderr()));
  if (timings) await writeTimings(timings, timer.timings());
  const done = doneLine(built, out, performance.now() - started);
  say(done, ...doubtful(built, out), ...fullness(built.outcome.sizes, budget));
});

function say(...lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

import { measure } from "../../scripts/bench/measure.ts";
import { inWorkFolder } from "../../scripts/bench/work-folder.ts";
import { run } from "../../scripts/run.ts";

const STAYS = 'require("node:fs").writeFileSync(process.argv[1], ""); setTimeout(() => {}, 600_000)';

/** A bench at work: it says where, and what it measures stays until it is stopped. */
await run(() =>
  inWorkFolder(undefined, async (folder) => {
    console.log(folder);
    await measure(process.execPath, ["-e", STAYS, `${folder}/started`]);
  }),
);

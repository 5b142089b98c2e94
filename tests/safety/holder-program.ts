import { once } from "node:events";
import { mkdirSync, rmdirSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { archive, holding } from "../../scripts/lock/holding.ts";

/** Holds an archive as often as it is told to, and fails where another does at the same time; 0 times is until its input ends. */
const [folder = "", times = "0"] = process.argv.slice(2);
const busy = join(folder, "busy");

const alone = async (): Promise<void> => {
  mkdirSync(busy);
  writeSync(1, "held\n");
  await (times === "0" ? once(process.stdin, "end") : setTimeout(2));
  rmdirSync(busy);
};

process.stdin.resume();
for (let time = 0; time < Math.max(1, Number(times)); time++)
  await holding(archive(folder), "npm run x", alone);
process.stdin.destroy();

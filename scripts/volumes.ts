import { readSettings, volumeIn, writeVolume } from "../src/archive/index.ts";
import { archive, holding } from "./lock/holding.ts";
import { run } from "./run.ts";
import { type Asked, readOptions } from "./volumes/options.ts";
import { readTold } from "./volumes/told.ts";

/**
 * Keep what the other sites of the paper tell of themselves, for the next build: `npm run volumes` asks all that
 * `archive.yaml` names, `npm run volumes -- ADDRESS [FILE]` one of them, or takes its `data/volume.json` from a file.
 */
await run(async () => {
  const { content, asked } = readOptions(process.argv.slice(2));
  const { volumes } = await readSettings(content);
  const told = await Promise.all(asked(volumes).map(hear));
  await holding(archive(content), "npm run volumes", async () => {
    for (const { address, json, from, to } of told) {
      console.log(`${await writeVolume(content, address, json)}: ${from} to ${to}, as ${address} tells`);
    }
  });
});

async function hear({ address, file }: Asked) {
  const { json, source } = await readTold(address, file);
  return { address, json, ...volumeIn(json, source) };
}

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { startAhead } from "../../src/search/ahead.ts";
import { indexInProcesses } from "../../src/search/processes.ts";
import { temporaryFolder } from "../site/command.ts";

test("a process that was started ahead indexes, and one that is not needed holds nothing up", async (context) => {
  const folder = await temporaryFolder(context);
  const record = { url: "/x/", title: "长".repeat(200_000), reporter: [], paragraphs: [], captions: [] };
  const work = { characters: 200_000, records: async () => [record], folder: join(folder, "shard") };
  startAhead();
  await indexInProcesses([work], 1e9, async () => {});
  assert.ok((await readdir(join(folder, "shard"))).includes("shard.gz"));
  // A process that were waited for would keep this file of tests from its end.
  startAhead();
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { gatherCrew, workplaceFor } from "../../src/site/crew/index.ts";
import { tellStages } from "../../src/stages.ts";
import { copyOf, temporaryFolder } from "../site/command.ts";

test("processes that share a task tell how far all of them are together", async (context) => {
  const folder = await temporaryFolder(context);
  const content = await copyOf("hostile-archive", folder);
  const heard: (readonly [number, number])[] = [];
  const stages = tellStages({ advanced: (_, done, of) => heard.push([done, of]) });
  const source = { content, pathPrefix: "/", cache: join(folder, "cache"), program: "" };
  const crew = gatherCrew(workplaceFor(source), stages);
  context.after(() => crew.dismiss());
  // More than one process does alone; it does not matter here that hardly any is there to be read.
  const ids = Array.from({ length: 501 }, (_, place) => (place === 0 ? "2001-01-02" : `2001-02-${place}`));
  await crew.do("read", ids);
  assert.deepEqual(
    heard,
    Array.from({ length: 502 }, (_, done) => [done, 501]),
  );
});

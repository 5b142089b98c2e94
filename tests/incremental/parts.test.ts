import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { assemble } from "../../scripts/build/assemble.ts";
import { InputError } from "../../src/input-error.ts";
import { temporaryFolder } from "../site/command.ts";
import { build, filesIn } from "./building.ts";
import { edit, printNewspaper } from "./newspaper.ts";

test("the parts of a site that machines make apart are, together, the site that one makes", async (context) => {
  const folder = await temporaryFolder(context);
  const [content, whole] = [join(folder, "content"), join(folder, "whole")];
  const into = { out: whole, cache: join(folder, "cache-whole") };
  await printNewspaper(content);
  await build(folder, "site", "cache");
  const parts = ["part-1", "part-2"].map((part) => join(folder, part));
  for (const number of [1, 2]) {
    await build(folder, `part-${number}`, `cache-${number}`, { part: { number, of: 2 } });
  }
  await assemble(parts.toReversed(), into);
  assert.deepEqual(await filesIn(whole), await filesIn(join(folder, "site")));
  await assert.rejects(assemble(parts.slice(1), into), problem(/no folder holds --shard 1\/2/));
  await edit(content, { kind: "word", which: 0, what: 0 });
  await build(folder, "part-1", "cache-1", { part: { number: 1, of: 2 } });
  await assert.rejects(assemble(parts, into), problem(/part-2: is of another site than .*part-1/));
  await assert.rejects(assemble([content], into), problem(/content: holds no part of a site/));
});

const problem = (line: RegExp) => (error: unknown) => error instanceof InputError && line.test(error.message);

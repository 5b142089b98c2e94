import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { readArchive } from "../../src/archive/index.ts";
import { temporaryFolder } from "../site/command.ts";
import { begun, bundled, over } from "./child.ts";
import { type Files, filesOf, restore } from "./disk-states.ts";

/** `KILLS=300 npm test -- killed-parse` looks at more moments. */
const KILLS = Number(process.env["KILLS"] ?? 4);

const SAMPLE = fileURLToPath(new URL("../../content", import.meta.url));
const CHANGES = "issues/.2022-11-22.changes";
const parse = bundled("../../scripts/parse.ts");

test("an archive whose articles are being written is as it was or done, whenever that is killed", async (t) => {
  const content = join(await temporaryFolder(t), "content");
  await cp(SAMPLE, content, { recursive: true });
  const after = filesOf(content);
  const before = withoutArticles(after);
  const long = await parsing(content, before);
  assert.deepEqual(filesOf(content), after);
  const seed = Date.now();
  const found = { before: 0, begun: 0, decided: 0, after: 0 };
  for (const share of fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { seed, numRuns: KILLS })) {
    await parsing(content, before, share * long);
    found[kindOf(filesOf(content), after)]++;
    await readArchive(content);
    const seen = filesOf(content);
    assert.deepEqual(unlocked(seen), Object.keys(seen).some(isArticle) ? after : before, `seed ${seed}`);
    if (KILLS > 4) continue;
    await parsing(content, seen);
    assert.deepEqual(filesOf(content), after, `seed ${seed}`);
  }
  t.diagnostic(`seed ${seed}, ${long.toFixed()} ms of writing, killed: ${JSON.stringify(found)}`);
});

const isArticle = (path: string): boolean => /\/articles\/|issue\.yaml$/.test(path);

const select = (files: Files, isWanted: (path: string) => boolean): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => isWanted(path)));

const withoutArticles = (files: Files): Files => select(files, (path) => !isArticle(path));

/** A killed run's lock is the next run's to take. */
const unlocked = (files: Files): Files => select(files, (path) => !path.startsWith(".backfile.lock"));

/** Tell how far a run had come. */
function kindOf(files: Files, after: Files): "before" | "begun" | "decided" | "after" {
  const changes = Object.keys(files).filter((path) => path.startsWith(CHANGES));
  if (changes.length > 0) return changes.some((path) => path.endsWith("/list.json")) ? "decided" : "begun";
  return Object.keys(after).every((path) => path in files) ? "after" : "before";
}

/** Read the pages and kill that so many milliseconds after it has begun to write; gives how many it took. */
async function parsing(content: string, files: Files, killAfter?: number): Promise<number> {
  restore(content, unlocked(files));
  const child = begun(parse, "--content", content);
  while (!existsSync(join(content, CHANGES)) && child.exitCode === null) await setTimeout(1);
  const start = performance.now();
  if (killAfter !== undefined) {
    await setTimeout(killAfter);
    child.kill("SIGKILL");
  }
  await over(child);
  return performance.now() - start;
}

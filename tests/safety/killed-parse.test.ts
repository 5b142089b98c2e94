import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readArchive } from "../../src/archive/index.ts";
import { temporaryFolder } from "../site/command.ts";
import { bundled } from "./child.ts";
import { type Files, filesOf, restore } from "./disk-states.ts";
import { countOf, type Progress, progressOf, runOrKill, shares } from "./killing.ts";

/** `KILLS=300 npm test -- killed-parse` looks at more moments. */
const KILLS = Number(process.env["KILLS"] ?? 2);

const SAMPLE = fileURLToPath(new URL("../../content", import.meta.url));
const ISSUE = "2022-11-22";
const CHANGES = `issues/.${ISSUE}.changes`;
const parse = bundled("../../scripts/parse.ts");

test("an archive whose articles are being written is as it was or done, whenever that is killed", async (t) => {
  const content = join(await temporaryFolder(t), "content");
  await cp(SAMPLE, content, { recursive: true });
  const after = filesOf(content);
  const before = withoutArticles(after);
  await parsing(content, before);
  const long = await parsing(content, before);
  assert.deepEqual(filesOf(content), after);
  const seed = Date.now();
  const found: Progress[] = [];
  for (const share of shares(seed, KILLS)) {
    await parsing(content, before, share * long);
    found.push(progressOf(filesOf(content), ISSUE, after));
    await readArchive(content);
    const seen = filesOf(content);
    assert.deepEqual(unlocked(seen), Object.keys(seen).some(isArticle) ? after : before, `seed ${seed}`);
    if (KILLS > 2) continue;
    await parsing(content, seen);
    assert.deepEqual(filesOf(content), after, `seed ${seed}`);
  }
  t.diagnostic(`seed ${seed}, ${long.toFixed()} ms of writing, killed: ${countOf(found)}`);
});

const isArticle = (path: string): boolean => /\/articles\/|issue\.yaml$/.test(path);

const select = (files: Files, isWanted: (path: string) => boolean): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => isWanted(path)));

const withoutArticles = (files: Files): Files => select(files, (path) => !isArticle(path));

/** A killed run's lock is the next run's to take. */
const unlocked = (files: Files): Files => select(files, (path) => !path.startsWith(".backfile.lock"));

/** Read the pages, to the end or until that has written for so many milliseconds; gives how many it wrote. */
async function parsing(content: string, files: Files, killAfter?: number): Promise<number> {
  restore(content, unlocked(files));
  const kill = killAfter === undefined ? {} : { killAfter };
  const run = { program: parse, args: ["--content", content], changes: join(content, CHANGES), ...kill };
  return (await runOrKill(run)).long;
}

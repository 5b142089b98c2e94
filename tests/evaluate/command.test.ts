import assert from "node:assert/strict";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { evaluate } from "../../scripts/evaluate/evaluation.ts";
import { readOptions } from "../../scripts/evaluate/options.ts";
import { faultLines, table, toJson } from "../../scripts/evaluate/report.ts";

async function folderWith(gold: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gold-"));
  await mkdir(join(folder, "one/pages"), { recursive: true });
  await writeFile(join(folder, "one/gold.json"), gold);
  await writeFile(join(folder, "one/pages/01.txt"), "今日无事\n");
  return folder;
}

test("without folders the project's own gold is measured", () => {
  const command = { folders: ["tests/gold"], only: "", worst: 0, json: false, write: false };
  assert.deepEqual({ ...readOptions([]) }, command);
});

test("what cannot be used on the command line is told", () => {
  assert.throws(() => readOptions(["--worst", "many"]), /--worst: got "many", expected a number/);
  assert.throws(() => readOptions(["--write", "--only", "briefs"]), /without --only/);
  assert.throws(() => readOptions(["--best"]), /expected --only, --worst, --json, --write/);
});

test("a folder without gold issues is told", async () => {
  await assert.rejects(
    evaluate("tests/evaluate"),
    /tests\/evaluate: no issues, expected folders with a gold.json/,
  );
});

test("a gold.json that cannot be used is told with its field", async () => {
  const unread = await folderWith("{");
  await assert.rejects(evaluate(unread), /one\/gold.json: /);
  const wrong = await folderWith('{"id": "one", "articles": [{"page": "1", "text": "今日无事"}]}');
  await assert.rejects(evaluate(wrong), /articles\[0\]\.page: got "1", expected a whole number/);
  const empty = await folderWith('{"id": "one", "articles": [{"page": 1}]}');
  await assert.rejects(evaluate(empty), /articles\[0\].*expected paragraphs or text/);
});

test("the table has a row for each set and a dash where there was nothing to judge", async () => {
  const evaluation = await evaluate(await folderWith('{"id": "one", "articles": []}'));
  const [head, row] = table([{ ...evaluation, set: "one" }]).split("\n");
  assert.match(head ?? "", /^set +issues +articles +right +f1 .* lost +twice +failed +seconds$/);
  assert.match(row ?? "", /^one +1 +0 +– +0 /);
  assert.equal(JSON.parse(toJson([evaluation]))[0].right, null);
});

test("faults are listed issue by issue with the measure and the article", () => {
  const fault = { issue: "briefs", measure: "headline", about: "简讯", message: "got none" } as const;
  assert.deepEqual(faultLines({ faults: [fault] }), ["briefs · headline · 简讯: got none"]);
});

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readCorpus } from "../../scripts/corpus.ts";

const folder = await mkdtemp(join(tmpdir(), "backfile-corpus-"));
after(() => rm(folder, { recursive: true }));
const file = join(folder, "a.ndjson");

const ARTICLE = { id: "a-1", date: "2024-05-01", title: "油菜花开", body: "油菜花开了。" };
const write = (...lines: readonly string[]): Promise<void> => writeFile(file, lines.join("\n"));

test("articles are read a line each, in the order of their days", async () => {
  await write(JSON.stringify(ARTICLE), JSON.stringify({ ...ARTICLE, date: "2024-04-30" }), "");
  assert.deepEqual(
    (await readCorpus(folder)).map(({ date }) => date),
    ["2024-04-30", "2024-05-01"],
  );
});

/** What is wrong with a line, and what is said of it. */
const FAULTS: readonly (readonly [fault: string, line: string, said: RegExp])[] = [
  ["is not JSON", "{", /a\.ndjson:2: expected an article as JSON; /],
  ["lacks a text", JSON.stringify({ ...ARTICLE, body: undefined }), /a\.ndjson:2: expected body as text/],
  ["is no article", "null", /a\.ndjson:2: expected id, date, title, body as text/],
];

for (const [fault, line, said] of FAULTS) {
  test(`a line that ${fault} is named with its file and number`, async () => {
    await write(JSON.stringify(ARTICLE), line);
    await assert.rejects(readCorpus(folder), said);
  });
}

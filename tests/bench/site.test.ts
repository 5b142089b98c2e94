import assert from "node:assert/strict";
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { promisify } from "node:util";
import { spread } from "../../scripts/bench/site/archives.ts";
import { readOptions } from "../../scripts/bench/site/options.ts";
import { launching } from "../../src/launch/index.ts";
import { STAGES } from "../../src/stages.ts";

async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-bench-test-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Thirty articles of three days. */
const ARTICLES = Array.from({ length: 30 }, (_, number) => ({
  id: String(number).padStart(2, "0"),
  date: `2022-11-2${number % 3}`,
  page: 1 + (number % 4),
  title: `第${number}篇：渔港的早晨`,
  byline: "孙艺嘉",
  body: `本报讯 今天渔港有${number}条船出海。\n风力${number}级。`,
}));

/** As `*.ndjson.xz` where there is the program to pack it, else as it is. */
async function writeCorpus(folder: string): Promise<void> {
  const file = join(folder, "corpus.ndjson");
  await writeFile(file, ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join(""));
  if (!spawnSync("xz", ["--version"]).error) execFileSync("xz", [file]);
}

test("the site bench imports a corpus, builds it, and tells what each stage took and what was made", async (context) => {
  const folder = await temporaryFolder(context);
  await writeCorpus(folder);
  const chosen = ["--only", "backfile", "--case", "anew", "--case", "issue"];
  const kept = join(folder, "kept");
  const command = launching("scripts/bench.ts", "site", folder, "30", ...chosen, "--keep", kept);
  const { stdout } = await promisify(execFile)(process.execPath, command);
  assert.match(stdout, /## 30 articles of 3 issues, from nothing/);
  const rows = new Map(
    stdout
      .slice(stdout.indexOf("## 30 articles of 3 issues, an issue added"))
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .map(([, name = "", cell = ""]) => [name, Number.parseFloat(cell.replaceAll(",", ""))]),
  );
  const inner = ["related", "compile", "write"];
  // Those of other commands.
  const others = ["parse", "import"];
  for (const stage of Object.keys(STAGES).filter((stage) => !others.includes(stage))) {
    const row = inner.includes(stage) ? `render: ${stage}` : stage;
    assert.ok(Number(rows.get(row)) >= 0, `${row} in ${stdout}`);
  }
  assert.ok(Number(rows.get("render")) > Number(rows.get("render: compile")));
  assert.ok(Number(rows.get("in all, s")) > Number(rows.get("all but the index, s")));
  const site = join(kept, "30/backfile/made/site");
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  assert.equal(rows.get("files"), files.length);
  assert.match(await readFile(join(site, "2022-11-22/03-01/index.html"), "utf8"), /渔港有2条船出海/);
  assert.match(await readFile(join(site, "2022-11-23/03-01/index.html"), "utf8"), /渔港有2条船出海/);
});

test("archives are made of whole issues, and a larger one holds the smaller", () => {
  const inOrder = [...ARTICLES].sort((one, other) => (one.date < other.date ? -1 : 1));
  const all = spread(inOrder);
  assert.deepEqual(new Set(all), new Set(ARTICLES));
  assert.equal(all.length, ARTICLES.length);
  const days = all.map(({ date }) => date);
  const changes = days.filter((day, place) => day !== days[place - 1]);
  assert.deepEqual(changes, ["2022-11-20", "2022-11-22", "2022-11-21"]);
});

test("all that is wrong with the command line is told at once", () => {
  const read = () => readOptions(["--only", "jekyll", "--minutes", "0", "corpus", "1000", "many"]);
  assert.throws(read, {
    lines: [
      'ARTICLES: got "many", expected a number like 1000',
      '--only: got "jekyll", expected one of backfile, hugo, eleventy',
      '--minutes: got "0", expected a number like 20',
    ],
  });
});

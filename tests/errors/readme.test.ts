import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { serveBeside } from "./busy-ports.ts";
import type { Files } from "./happening.ts";
import { happenings } from "./happenings/index.ts";
import { bringAbout, compilePrograms } from "./run.ts";

// Each command waits for the end of the process and of its output.
process.setMaxListeners(0);
process.stdout.setMaxListeners(0);

compilePrograms();

for (const happening of happenings) {
  const { command, rows, before = [], goesOn = false } = happening;
  test(`${command}: ${rows.map(([happened]) => happened).join("; ")}`, async (t) => {
    const outcome = await bringAbout(t, happening);
    assert.deepEqual(outcome.said, [...before, ...rows.map(([, says]) => says)]);
    assert.equal(outcome.status, goesOn ? 0 : 1);
    if (!goesOn) assert.deepEqual(outcome.done, []);
    const folder = goesOn ? "content" : "";
    assert.deepEqual(kept(outcome.after, folder), kept(outcome.before, folder));
  });
}

test("where all ports that are tried are in use, the system gives another", async (t) => {
  const ports = Array.from({ length: 10 }, (_, more) => 8080 + more);
  assert.deepEqual(await serveBeside(t, ports), ["Serving _site at http://localhost:8081/"]);
});

const ROWS = happenings.flatMap(({ rows }) => rows);

test("the README tells what goes wrong and the very lines that are said, and what to do", () => {
  const table = tableIn("README.md", "## When something goes wrong");
  assert.deepEqual(
    table.map(([happened, says]) => [happened, says]),
    ROWS.map(([happened, says]) => [happened, `\`${says}\``]),
  );
  assert.ok(table.every((cells) => cells.length === 3 && cells.every(Boolean)));
});

test("the Chinese README tells the same lines", () => {
  const table = tableIn("README.zh-CN.md", "## 出错时");
  assert.deepEqual(
    table.map(([, says]) => says),
    ROWS.map(([, says]) => `\`${says}\``),
  );
  assert.ok(table.every((cells) => cells.length === 3 && cells.every(Boolean)));
});

/** The files of a folder that a command must leave as they are: not what it keeps for itself, nor a lock. */
function kept(files: Files, folder: string): Files {
  const names = Object.keys(files).filter((path) => path.startsWith(folder) && !/^\.cache|\.lock/.test(path));
  return Object.fromEntries(names.map((path) => [path, files[path]]));
}

/** Read the cells of the first table under a heading, without its head. */
function tableIn(file: string, heading: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const [, section = ""] = text.split(`\n${heading}\n`);
  const rows = section
    .split("\n## ", 1)
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return rows.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { expectationOf } from "../../scripts/fixture/expectation.ts";
import { fixtureNames, fixturePaths, readFixture } from "../../scripts/fixture/folder.ts";
import { writeExpectation } from "../../scripts/fixture/make.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray } from "./pages.ts";

for (const name of await fixtureNames()) {
  const { expected } = fixturePaths(name);

  test(`${name.replaceAll("-", " ")}: is read as expected`, async () => {
    if (process.env["UPDATE"] === "1") await writeExpectation(name);
    assert.ok(existsSync(expected), `${expected} is missing: run npm run fixture -- ${name}`);
    const issue = parseIssue(await readFixture(name));
    assert.deepEqual(expectationOf(issue), JSON.parse(await readFile(expected, "utf8")));
  });

  test(`${name.replaceAll("-", " ")}: each line is in exactly one article or furniture item`, async () => {
    const pages = await readFixture(name);
    assert.deepEqual(linesAstray(pages, parseIssue(pages)), []);
  });
}

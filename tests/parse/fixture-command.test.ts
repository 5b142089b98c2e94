import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fixturePaths } from "../../scripts/fixture/folder.ts";
import { makeFixture } from "../../scripts/fixture/make.ts";
import { readArguments } from "../../scripts/fixture/options.ts";
import { InputError } from "../../src/input-error.ts";

test("a fixture is named after what it shows, and its pages follow", () => {
  const command = readArguments(["jump-to-page-2", "01.txt", "02.txt"]);
  assert.deepEqual(command, { name: "jump-to-page-2", files: ["01.txt", "02.txt"] });
});

for (const args of [[], ["Jump"], ["../jump"], ["a_b"], ["jump/two"], ["--update"]]) {
  test(`${JSON.stringify(args)} names no fixture`, () =>
    assert.throws(() => readArguments(args), InputError));
}

test("a fixture that is there already is not written over", async () => {
  await assert.rejects(makeFixture("republic-date", ["01.txt"]), /republic-date: is there already/);
});

test("a fixture without pages is refused", async () => {
  await assert.rejects(makeFixture("no-such-fixture", []), /no-such-fixture\/pages: no pages/);
});

test("a fixture of a page that cannot be read is not begun", async () => {
  await assert.rejects(makeFixture("no-such-fixture", ["no-such-page.txt"]), /no-such-page\.txt: missing/);
  assert.ok(!existsSync(fixturePaths("no-such-fixture").folder));
});

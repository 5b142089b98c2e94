import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { PARSING } from "../../scripts/parse/idle.ts";
import { programDigest } from "../../src/program.ts";
import { READING } from "../../src/site/kept-issues.ts";

/** List a module and all of the program's own that it loads, by their paths. */
function loadedBy(module: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(module)) return known;
  known.add(module);
  const loaded = readFileSync(module, "utf8").matchAll(
    /^(?:import|export)(?! type)[^;]*? from "(\.[^"]+)"/gm,
  );
  for (const [, path = ""] of loaded) loadedBy(join(dirname(module), path), known);
  return known;
}

const KEPT: readonly (readonly [what: string, folders: readonly string[], modules: readonly string[]])[] = [
  [
    "an issue",
    READING,
    ["src/archive/read-issue.ts", "src/conservation/index.ts", "src/site/catalogue/summary.ts"],
  ],
  ["a parse", PARSING, ["src/parse/index.ts", "src/archive/update-issue.ts", "scripts/parse/report.ts"]],
];

for (const [what, folders, modules] of KEPT) {
  test(`what is kept of ${what} is named after every module that made it`, () => {
    const loaded = [...new Set(modules.flatMap((module) => [...loadedBy(module)]))];
    assert.ok(loaded.length > 20);
    const isNamed = (module: string) =>
      dirname(module) === "src" || folders.some((folder) => module.startsWith(`${folder}/`));
    assert.deepEqual(
      loaded.filter((module) => !isNamed(module)),
      [],
    );
  });
}

test("a program's name says which folders it has, and is the same each time", () => {
  assert.equal(programDigest("src/parse"), programDigest("src/parse"));
  assert.notEqual(programDigest("src/parse"), programDigest("src/markdown"));
});

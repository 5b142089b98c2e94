import assert from "node:assert/strict";
import { test } from "node:test";
import { readIssueFile } from "../../src/archive/issue-file.ts";
import { parseSettings } from "../../src/archive/settings.ts";
import { InputError } from "../../src/input-error.ts";
import { markdownToArticle } from "../../src/markdown/index.ts";

/** Nine lines that stand for a gigabyte (the “billion laughs”). */
const LAUGHS = [..."abcdefghi"].map((name, i, all) => {
  const before = i === 0 ? "ha" : `*${all[i - 1]}`;
  return `${name}: &${name} [${Array(9).fill(before).join(", ")}]`;
});

/** YAML that runs, grows or never ends where it is read without care, and what is said of it. */
const HOSTILE: Readonly<Record<string, readonly [yaml: string, says: RegExp]>> = {
  "aliases of aliases": [LAUGHS.join("\n"), /line \d+: got \*h, expected the value itself/],
  "a merge key": ["a: &a {b: x}\nc:\n  <<: *a", /got \*a, expected the value itself/],
  "20,000 brackets": [`a: ${"[".repeat(20_000)}`, /nested too deeply, expected 16 levels at most/],
  "20,000 braces": [`a: ${"{a: ".repeat(20_000)}`, /nested too deeply/],
  "20,000 dashes": [`${"- ".repeat(20_000)}x`, /nested too deeply/],
  "20,000 question marks": ["? ".repeat(20_000), /nested too deeply/],
  "3,000 levels of indent": [
    Array.from({ length: 3_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    /nested too deeply/,
  ],
  "20,000 fields": [
    Array.from({ length: 20_000 }, (_, i) => `k${i}: x`).join("\n"),
    /too many fields, expected 1000 at most/,
  ],
  "a tag that is a program": ["a: !!js/function 'function () {}'", /begins with !/],
  "a tag of its own": ["a: !exec x", /begins with !/],
  "a field twice": ["title: a\ntitle: b", /a field for the second time/],
  "a key that is a list": ["? [a]\n: x", /keys must be strings/],
  "the prototype of all objects": ["__proto__: {title: x}", /__proto__: unknown field/],
  "a constructor": ["constructor: x", /constructor: unknown field/],
  "a key of 200,000 letters": [`? ${"x".repeat(200_000)}\n: x`, /: unknown field/],
  "a key that moves the cursor": ['"\\e[2J": x', /\\u001b\[2J": unknown field/],
  "a tag of 20,000 marks": ["!".repeat(20_000), /begins with !/],
  "20,000 empty lines": [`${"\n".repeat(20_000)}a: x`, /unknown field/],
};

/** The files that hold YAML. */
const READERS: Readonly<Record<string, (yaml: string) => unknown>> = {
  "archive.yaml": (yaml) => parseSettings(yaml, "archive.yaml"),
  "issue.yaml": (yaml) => readIssueFile(yaml, "issue.yaml"),
  "01-01.md": (yaml) => markdownToArticle(`---\n${yaml}\n---\n`, "01-01.md"),
};

for (const [what, [yaml, says]] of Object.entries(HOSTILE)) {
  test(`${what}: lines that name the file and the reason, in archive.yaml, issue.yaml and front matter`, () => {
    for (const [file, read] of Object.entries(READERS)) {
      assert.throws(
        () => read(yaml),
        (error) => {
          assert.ok(error instanceof InputError, String(error));
          assert.match(error.message, says);
          for (const line of error.lines) assert.ok(line.startsWith(`${file}: `) && line.length < 400, line);
          return true;
        },
      );
    }
  });
}

test("a second document in a file of settings is refused", () => {
  assert.throws(() => parseSettings("title: a\n---\ntitle: b", "archive.yaml"), /line 2: a second document/);
});

test("nothing that was read changes the prototype of all objects", () => {
  assert.equal(Object.hasOwn(Object.prototype, "title"), false);
});

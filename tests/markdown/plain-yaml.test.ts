import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPlainYaml } from "../../src/markdown/plain-yaml.ts";
import { readAnyYaml } from "../../src/markdown/yaml.ts";

/** What front matter says, and now and then what YAML takes for its own. */
const PLAIN = ["临港区", "王威晨", "2022-11-22", "1", "“好”", "AI", "（一）", "true", "Null", "0", "12", "-"];
const MARKS = [
  ":",
  ": ",
  " #",
  ",",
  "[",
  "]",
  "{",
  "}",
  "&a ",
  "*a",
  "!",
  "|",
  ">",
  "'",
  '"',
  "%",
  "@",
  "`",
  "?",
  "~",
  "\\",
];
const OTHERS = [
  "0o7",
  "0x1f",
  "1e3",
  ".5",
  "1_000",
  " ",
  "  ",
  "\t",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "　",
  "\ud800",
];

const piece = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKS, ...OTHERS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(""));
const quoted = text.map((text) => `"${text}"`);
const item = fc.oneof(text, text, quoted);
const list = fc.array(item, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`);
const name = fc.constantFrom(
  "id",
  "title",
  "page",
  "reporter",
  "source",
  "lines",
  "section",
  "kind",
  "null",
  "t2",
);
const value = fc.oneof(
  { weight: 5, arbitrary: item },
  { weight: 3, arbitrary: list },
  { weight: 1, arbitrary: fc.constantFrom("", "", "", ">-", "|", "- a") },
);
const indent = fc.constantFrom("", "", "", "", "", "  ", "  ", " ", "    ");
const between = fc.constantFrom(...Array(12).fill(": "), ":", ":  ");
const line = fc.tuple(indent, name, between, value).map((parts) => parts.join("").replace(/: $/, ":"));
const yaml = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

test("plain YAML is read as YAML is read", () => {
  let plain = 0;
  fc.assert(
    fc.property(yaml, (text) => {
      const read = readPlainYaml(text);
      if (read === undefined) return;
      plain++;
      assert.deepEqual(read, readAnyYaml(text));
    }),
    { numRuns: 20_000 },
  );
  assert.ok(plain > 1000, `only ${plain} of 20,000 texts were plain`);
});

test("the front matter of an article is plain", () => {
  const matter = `id: 2022-11-22-01-04
title: 临港区召开党工委（扩大）会议
date: "2022-11-22"
page: 1
reporter: [孙艺嘉, 王威晨]
source:
  lines: ["01:104-166", "01:311"]
  fingerprint: sha256-aaac80b4
`;
  assert.deepEqual(readPlainYaml(matter), {
    id: "2022-11-22-01-04",
    title: "临港区召开党工委（扩大）会议",
    date: "2022-11-22",
    page: 1,
    reporter: ["孙艺嘉", "王威晨"],
    source: { lines: ["01:104-166", "01:311"], fingerprint: "sha256-aaac80b4" },
  });
});

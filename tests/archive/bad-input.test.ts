import assert from "node:assert/strict";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { readArchive } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import { content, markdown, PAGE, SETTINGS } from "./samples.ts";

const GOOD = { "archive.yaml": SETTINGS, ...PAGE };
const ARTICLE = "issues/2022-11-22/articles/01-02.md";

/**
 * What lies in a content folder, and the problems that are told: file, then reason. What people meet most is told in the
 * README, and tested in tests/errors.
 */
const GBK = Buffer.from([0xb1, 0xa8]);
const BAD: readonly (readonly [
  fact: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...problems: string[],
])[] = [
  [
    "a file where an issue should be",
    { ...GOOD, "issues/notes.txt": "x" },
    "issues/notes.txt: expected a folder named after a day, like 2022-11-22 or 2022-11-22-b",
  ],
  [
    "an article under another name",
    { ...GOOD, "issues/2022-11-22/articles/x.md": "x" },
    "issues/2022-11-22/articles/x.md: not expected here; articles are named 01-01.md (page, order on it)",
  ],
  [
    "a file beside the folders of an issue",
    { ...GOOD, "issues/2022-11-22/01.txt": "x" },
    "issues/2022-11-22/01.txt: not expected here; an issue holds pages/, articles/ and issue.yaml",
  ],
  [
    "an article that is no text",
    { ...GOOD, [ARTICLE]: GBK },
    `${ARTICLE}: not a text: undecodable UTF-8 at byte 0; save it as UTF-8`,
  ],
  [
    "a file where a folder should be",
    { ...GOOD, "issues/2022-11-22/articles": "x" },
    "issues/2022-11-22/articles: not a folder",
  ],
  [
    "a page that is a folder",
    { ...GOOD, "issues/2022-11-22/pages/02.txt/x": "x" },
    "issues/2022-11-22/pages/02.txt: a folder, expected a file",
  ],
  [
    "another date in issue.yaml",
    { ...GOOD, "issues/2022-11-22/issue.yaml": "date: 2022-11-23\ndateSource: given\n" },
    'issues/2022-11-22/issue.yaml: date: got "2022-11-23", expected 2022-11-22 as the folder\'s name says',
  ],
  [
    "a former id of an article that is there",
    {
      ...GOOD,
      [ARTICLE]: markdown("2022-11-22-01-02"),
      "issues/2022-11-22/articles/01-01.md": markdown("2022-11-22-01-01", "formerly: [2022-11-22-01-02]\n"),
    },
    `issues/2022-11-22/articles/01-01.md: formerly: got "2022-11-22-01-02", which is an id of DIR/${ARTICLE}, too; take it out of one`,
  ],
];

for (const [fact, files, ...problems] of BAD) {
  test(`${fact}: one line names the file and the reason`, async (t) => {
    const dir = await content(t, files);
    assert.deepEqual(
      await problemsOf(dir),
      problems.map((line) => `${dir}/${line.replaceAll("DIR", dir)}`),
    );
  });
}

test("all problems of all files are told at once, in the order of the files", async (t) => {
  const dir = await content(t, {
    "archive.yaml": "titel: x\n",
    "issues/2022-11-21/pages/01.txt": "\0",
    "issues/2022-11-22/articles/01-01.md": "x",
    "issues/2022-11-22/articles/01-02.md": "x",
    "issues/2022-11-22/issue.yaml": "x",
  });
  const files = (await problemsOf(dir)).map((line) => line.slice(dir.length + 1).split(":")[0]);
  assert.deepEqual(files, [
    ...["archive.yaml", "archive.yaml", "archive.yaml", "issues/2022-11-21/pages/01.txt"],
    ...[
      "issues/2022-11-22/issue.yaml",
      "issues/2022-11-22/articles/01-01.md",
      "issues/2022-11-22/articles/01-02.md",
    ],
  ]);
});

async function problemsOf(dir: string): Promise<readonly string[]> {
  try {
    await readArchive(dir);
    return [];
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error.lines;
  }
}

test("a page or a folder of an issue that is a link is refused, for it may lead to any file of the machine", async (t) => {
  const folder = await content(t, GOOD);
  const issue = join(folder, "issues/2022-11-22");
  await symlink("/etc/hostname", join(issue, "pages/07.txt"));
  await symlink("/etc", join(issue, "articles"));
  await assert.rejects(readArchive(folder), (error) => {
    assert.ok(error instanceof InputError);
    const told = error.lines
      .filter((line) => line.includes("a link"))
      .map((line) => line.replace(/^.*issues/, ""));
    const says = "a link, which may lead anywhere; expected what it leads to";
    assert.deepEqual(told, [`/2022-11-22/articles: ${says}`, `/2022-11-22/pages/07.txt: ${says}`]);
    return true;
  });
});

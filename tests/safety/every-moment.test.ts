import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  addPages,
  type Incoming,
  importArticles,
  readArchive,
  readIssue,
  updateIssue,
} from "../../src/archive/index.ts";
import { content, lines, parsed, parsedIssue, SETTINGS } from "../archive/samples.ts";
import { article, paragraphs } from "../nouns.ts";
import { pageOf } from "../parse/pages.ts";
import { type Files, filesOf, restore, statesDuring } from "./disk-states.ts";

const ISSUE = "2022-11-22";
const PRINTED = "甲\n乙\n丙\n丁\n";
const THERE = { "archive.yaml": SETTINGS, [`issues/${ISSUE}/pages/01.txt`]: PRINTED };
const PAGES = { id: ISSUE, pages: [pageOf(PRINTED.split("\n"))] };
const OLD = parsedIssue(["甲", "乙", "丙"].map((title, at) => parsed(title, lines(1, at + 1))));
const NEW = parsedIssue(
  [parsed("甲新", lines(1, 1, 2)), parsed("丙新", lines(1, 3)), parsed("丁", lines(1, 4))],
  {
    number: "0123",
  },
);

/** Something that changes an archive; the folder is that of the archive. */
interface Change {
  readonly title: string;
  readonly make: (archive: string) => Promise<unknown>;
}

const incoming = (issue: string, title: string): Incoming => ({
  issue,
  article: article({ title, date: issue, paragraphs: paragraphs(`${title}。`) }),
});

const CHANGES: readonly Change[] = [
  {
    title: "pages that are read again, with an article that is absorbed and one that is new",
    make: (archive) => updateIssue(archive, PAGES, NEW),
  },
  {
    title: "articles that are imported into an issue that is new",
    make: (archive) =>
      importArticles(
        archive,
        ["甲", "乙"].map((title) => incoming("2022-11-23", title)),
      ),
  },
  {
    title: "pages that are added to an issue that is new",
    make: (archive) =>
      addPages(archive, [`${archive}/scans/1.txt`, `${archive}/scans/2.txt`], {}, () => ({
        date: "2022-11-24",
      })),
  },
];

for (const { title, make } of CHANGES) {
  test(`${title}: an archive holds all of it or nothing, wherever the program is killed`, async (t) => {
    const archive = await madeArchive(t);
    const before = filesOf(archive);
    const states = await statesDuring(t, archive, () => make(archive));
    const after = filesOf(archive);
    const found = new Set<string>();
    for (const state of states) {
      restore(archive, state);
      await readArchive(archive);
      const seen = filesOf(archive);
      assert.deepEqual(seen, JSON.stringify(seen) === JSON.stringify(after) ? after : before);
      found.add(JSON.stringify(seen));
      restore(archive, state);
      await make(archive);
      assert.deepEqual(filesOf(archive), after);
    }
    assert.deepEqual([found.size, states.length > 15], [2, true]);
  });
}

test("what a person corrects after a run was killed stays, though the rest of the change is done", async (t) => {
  const archive = await madeArchive(t);
  const [decided] = (await statesDuring(t, archive, () => updateIssue(archive, PAGES, NEW))).filter(
    isDecided,
  );
  const file = `issues/${ISSUE}/articles/01-01.md`;
  const corrected = decided?.[file]?.replace("title: ", "title: x") ?? "";
  restore(archive, { ...decided, [file]: corrected });
  await readIssue(archive, ISSUE);
  const { [file]: mine, [`issues/${ISSUE}/articles/01-04.md`]: other } = filesOf(archive);
  assert.deepEqual([mine, other === undefined], [corrected, false]);
});

test("a list of changes that names files outside its issue is refused", async (t) => {
  const list = JSON.stringify([{ path: "../../../archive.yaml", was: null }]);
  const archive = await content(t, { ...THERE, [`issues/.${ISSUE}.changes/list.json`]: list });
  await assert.rejects(readArchive(archive), /list\.json: \[0\]\.path: got "\.\.\/.*expected an article/);
});

/** Make an archive with an issue that was read, and scans of another. */
async function madeArchive(t: TestContext): Promise<string> {
  const archive = await content(t, { ...THERE, "scans/1.txt": "一\n", "scans/2.txt": "二\n" });
  await updateIssue(archive, PAGES, OLD);
  return archive;
}

const isDecided = (state: Files): boolean => `issues/.${ISSUE}.changes/list.json` in state;

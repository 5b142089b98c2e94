import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { Issue, LineRange, Page, ParsedIssue } from "../../src/model.ts";
import { byGroups, ChangingIssue } from "./changing-issue.ts";
import { DEEDS, type Place, samplePage } from "./deeds.ts";
import { filesIn } from "./samples.ts";

/** What people do to an issue, and which parser reads its pages then. */
interface Round {
  readonly deeds: readonly (readonly [deed: keyof typeof DEEDS, where: Place])[];
  readonly parser: number;
}

const names = Object.keys(DEEDS) as (keyof typeof DEEDS)[];
const place = fc.record({ at: fc.nat(99), to: fc.nat(99) });
const round: fc.Arbitrary<Round> = fc.record({
  deeds: fc.array(fc.tuple(fc.constantFrom(...names), place), { maxLength: 3 }),
  parser: fc.nat(4),
});

test("whatever people and parsers do, each printed line has one place, and no edited file is written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 4 }), async (rounds) => {
      const dir = await mkdtemp(join(tmpdir(), "backfile-"));
      try {
        await live(new ChangingIssue(dir), rounds);
      } finally {
        await rm(dir, { recursive: true });
      }
    }),
    { numRuns: 12 },
  );
});

async function live(issue: ChangingIssue, rounds: readonly Round[]): Promise<void> {
  await mkdir(join(issue.dir, "issues", issue.id, "pages"), { recursive: true });
  for (const number of [1, 2]) await issue.writePage(number, samplePage(number));
  const given = new Set<string>();
  for (const { deeds, parser } of rounds) {
    for (const [deed, where] of deeds) await DEEDS[deed](issue, where);
    const edited = await editedFiles(issue);
    const report = await issue.parse(parserOf(parser));
    assertConserved(await issue.read());
    assert.deepEqual(await editedFiles(issue, [...edited.keys()]), edited);
    for (const { id, reason } of report.write) assert.ok(reason !== "new" || !given.has(id), `${id} again`);
    for (const { id } of [...(await issue.read()).articles, ...report.removed]) given.add(id);
    await assertSettled(issue, parser);
  }
}

/** Check that reading the same pages again changes nothing. */
async function assertSettled(issue: ChangingIssue, parser: number): Promise<void> {
  const before = await filesIn(issue.dir);
  const { write, removed, factsWritten } = await issue.parse(parserOf(parser));
  const after = await filesIn(issue.dir);
  for (const [file, text] of Object.entries(before)) assert.equal(after[file], text, file);
  assert.deepEqual([write, removed, factsWritten], [[], [], false]);
}

/** A parser that begins a new article where a line's text says so: another parser at other lines. */
function parserOf(parser: number): (pages: readonly Page[]) => ParsedIssue {
  return (pages) => {
    let group = "甲";
    return byGroups(pages, (line) => {
      const sign = [...line].reduce(
        (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009,
        parser,
      );
      if (sign % 4 === 0) group = sign % 24 === 0 ? "〇" : `甲${sign % 97}`;
      return group;
    });
  };
}

async function editedFiles(
  issue: ChangingIssue,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const edited = ids ?? (await issue.read()).articles.filter((one) => one.edited).map(({ id }) => id);
  const texts = edited.map(async (id) => [id, await issue.article(id.slice(11))] as const);
  return new Map(await Promise.all(texts));
}

/** Check that every printed line has one place; a person may write a line twice in one file. */
function assertConserved({ pages, articles, dropped, furniture }: Issue): void {
  const places = new Map<string, Set<string>>();
  const put = (what: string, { page, from, to }: LineRange) => {
    for (let line = from; line <= to; line++) {
      const key = `${page}:${line}`;
      places.set(key, (places.get(key) ?? new Set()).add(what));
    }
  };
  for (const { id, lines } of [...articles, ...dropped]) for (const range of lines) put(id, range);
  for (const [at, range] of furniture.entries()) put(`furniture ${at}`, range);
  for (const { number, lines } of pages) {
    for (const [at, text] of lines.entries()) {
      const held = [...(places.get(`${number}:${at + 1}`) ?? [])];
      if (text.trim() === "") continue;
      assert.equal(held.length, 1, `page ${number}, line ${at + 1} is in ${held.join(" and ") || "nothing"}`);
    }
  }
}

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readPageFile } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { Page } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { percentile } from "./measure.ts";

const DEFAULT_FOLDERS = ["tests/gold"];
/** The first round warms up and is not counted. */
const ROUNDS = 5;
/** How many copies of a page are put into one to see how the time grows. */
const COPIES = [1, 2, 4, 8];

/**
 * Measure how fast pages are read: pages a second of one core, files included, and how the time grows with a page.
 * A folder holds issues: `<issue>/pages/01.txt` … Processor time is counted, which other work on the machine disturbs least.
 */
export async function benchParse(folders: readonly string[]): Promise<void> {
  for (const folder of folders.length > 0 ? folders : DEFAULT_FOLDERS) {
    const issues = await findIssues(folder);
    const rounds: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) rounds.push(await timeRound(issues));
    const pages = issues.reduce((sum, issue) => sum + issue.length, 0);
    const speed = pages / percentile(rounds.slice(1), 0.5);
    console.log(
      `${folder}: ${pages} pages of ${issues.length} issues, ${speed.toFixed(0)} pages a second of one core`,
    );
    console.log(`  ${await growth(issues)}`);
  }
}

async function findIssues(folder: string): Promise<readonly (readonly string[])[]> {
  const names = await readdir(folder).catch(() => {
    throw new InputError([`${folder}: missing; expected a folder of issues`]);
  });
  const issues = await Promise.all(
    names.sort().map(async (name) => {
      const pages = join(folder, name, "pages");
      const files = await readdir(pages).catch(() => []);
      return files.sort().map((file) => join(pages, file));
    }),
  );
  const held = issues.filter((files) => files.length > 0);
  if (held.length === 0) throw new InputError([`${folder}: holds no issues; expected <issue>/pages/01.txt`]);
  return held;
}

/** Read and parse all issues once; gives seconds of processor time. */
async function timeRound(issues: readonly (readonly string[])[]): Promise<number> {
  const before = process.cpuUsage();
  for (const files of issues)
    parseIssue(await Promise.all(files.map((file, i) => readPageFile(file, i + 1))));
  return secondsSince(before);
}

/** Time a page that grows: the longest of the folder, several times over. */
async function growth(issues: readonly (readonly string[])[]): Promise<string> {
  const pages = await Promise.all(issues.flat().map((file) => readPageFile(file, 1)));
  const longest = pages.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  const times = COPIES.map((copies) => {
    const page: Page = {
      ...longest,
      lines: Array.from({ length: copies }, () => [...longest.lines, ""]).flat(),
    };
    const before = process.cpuUsage();
    parseIssue([page]);
    return `${page.lines.length} lines ${(1000 * secondsSince(before)).toFixed(0)} ms`;
  });
  return `a page that grows: ${times.join(", ")}`;
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

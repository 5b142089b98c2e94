import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readPageFile } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { Page } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { percentile } from "./measure.ts";

const DEFAULT_FOLDERS = ["tests/gold"];
/**
 * The engine compiles what it runs often, again and again, for the first hundreds of pages: an archive of 100,000 articles
 * has many thousands. So a folder is read round after round, and counted when so many pages have been read.
 */
const WARM_UP = 500;
/** So many pages are counted at least, and so many rounds, of which the middle one tells. */
const COUNTED = 500;
const ROUNDS = 5;
/** How many copies of a page are put into one to see how the time grows. */
const COPIES = [1, 2, 4, 8];

/**
 * Measure how fast pages are read: pages a second of one core, files included, and how the time grows with a page. Told is
 * how fast an archive is read that is large enough for the program to warm up, and beside it the first round of the folder,
 * as fast as a few issues are read by a program that has just been started (of several folders that is true of the first).
 * A folder holds issues: `<issue>/pages/01.txt` … Processor time is counted, which other work on the machine disturbs least,
 * and that of compiling and collecting garbage with it.
 */
export async function benchParse(folders: readonly string[]): Promise<void> {
  for (const folder of folders.length > 0 ? folders : DEFAULT_FOLDERS) {
    const issues = await findIssues(folder);
    const pages = issues.reduce((sum, issue) => sum + issue.length, 0);
    const { first, warm } = await timeRounds(issues, pages);
    const speed = (seconds: number): string => `${(pages / seconds).toFixed(0)} pages a second of one core`;
    console.log(`${folder}: ${pages} pages of ${issues.length} issues, ${speed(warm)}`);
    console.log(`  in the first round: ${speed(first)}`);
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

/** Read all issues round after round; gives the seconds of the first one, and of the middle one of those after the warm-up. */
async function timeRounds(issues: readonly (readonly string[])[], pages: number) {
  const roundsOf = (count: number): number => Math.ceil(count / pages);
  const rounds: number[] = [];
  const warmUp = roundsOf(WARM_UP);
  const all = warmUp + Math.max(ROUNDS, roundsOf(COUNTED));
  while (rounds.length < all) rounds.push(await timeRound(issues));
  return { first: rounds[0] as number, warm: percentile(rounds.slice(warmUp), 0.5) };
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

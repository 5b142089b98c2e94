import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { readPageFile } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { Page, ParsedIssue } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { type Comparison, compare } from "./compare.ts";
import { readGold } from "./gold.ts";

/** List the gold issues in a folder whose names hold a text; throws an `InputError` where there is none. */
export async function findIssues(folder: string, only: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const issues: string[] = [];
  for (const name of names.filter((name) => name.includes(only)).sort())
    if (await isThere(join(folder, name, "gold.json"))) issues.push(name);
  if (issues.length === 0)
    throw new InputError([`${folder}: no issues, expected folders with a gold.json and pages/01.txt`]);
  return issues;
}

/** Parse a gold issue, told nothing but its pages, and hold the result against the gold. */
export async function judgeIssue(folder: string): Promise<Comparison> {
  const gold = await readGold(join(folder, "gold.json"));
  const started = performance.now();
  const pages = await readPages(join(folder, "pages"));
  const { parsed, failure } = parse(pages);
  const seconds = (performance.now() - started) / 1000;
  return { ...compare(gold, pages, parsed), seconds, ...(failure !== undefined && { failure }) };
}

async function readPages(folder: string): Promise<readonly Page[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(names.map((name) => readPageFile(join(folder, name), Number.parseInt(name, 10))));
}

/** A parser that throws has found nothing: all its articles count as missed, all lines as lost. */
function parse(pages: readonly Page[]): { readonly parsed: ParsedIssue; readonly failure?: string } {
  try {
    return { parsed: parseIssue(pages) };
  } catch (error) {
    return {
      parsed: NOTHING,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

const NOTHING: ParsedIssue = {
  date: null,
  dateSource: null,
  newspaper: null,
  number: null,
  language: "und",
  pageNames: new Map(),
  articles: [],
  furniture: [],
  doubts: [],
};

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { filesIn } from "../folder.ts";

/** What has changed in an archive since it was built, if it was. */
export interface Case {
  /** As `--case` names it. */
  readonly name: string;
  readonly title: string;
  /** Whether nothing of an earlier build is there. */
  readonly anew?: boolean;
  /** Change the archive in a folder. Not measured. */
  change?(content: string): Promise<void>;
}

/** All cases that are measured, one after another: each begins with what the one before left. A new one is a row here. */
export const CASES: readonly Case[] = [
  { name: "anew", title: "from nothing", anew: true },
  { name: "same", title: "nothing changed" },
  { name: "word", title: "a word changed in an old article", change: changeWord },
  { name: "issue", title: "an issue added", change: addIssue },
];

/** Correct an article in the middle of the archive. */
async function changeWord(content: string): Promise<void> {
  const articles = articlesIn(content);
  const old = articles[Math.floor(articles.length / 2)] ?? "";
  await writeFile(old, `${(await readFile(old, "utf8")).trimEnd()}更正。\n`);
}

/** Add what the newest issue says once more, as that of the day after. */
async function addIssue(content: string): Promise<void> {
  const newest = dirname(dirname(articlesIn(content).at(-1) ?? ""));
  const [id, next] = [basename(newest), dayAfter(basename(newest))];
  const added = join(dirname(newest), next);
  await cp(newest, added, { recursive: true });
  for (const file of filesIn(added))
    await writeFile(file, (await readFile(file, "utf8")).replaceAll(id, next));
}

const articlesIn = (content: string): readonly string[] =>
  filesIn(content)
    .filter((file) => file.endsWith(".md"))
    .sort();

const DAY = 24 * 60 * 60 * 1000;

/** `2022-11-22` → `2022-11-23` */
const dayAfter = (id: string): string =>
  new Date(Date.parse(id.slice(0, 10)) + DAY).toISOString().slice(0, 10);

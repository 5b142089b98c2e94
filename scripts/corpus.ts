import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { InputError } from "../src/input-error.ts";

/** An article as a line of a corpus has it. */
export interface CorpusArticle {
  readonly id: string;
  readonly date: string;
  readonly page?: number | null;
  readonly title: string;
  readonly eyebrow?: string | null;
  readonly subtitle?: string | null;
  readonly byline?: string | null;
  readonly body: string;
}

/** Read all articles of a folder of `*.ndjson` or `*.ndjson.xz` files, an article a line, in the order of their days. */
export async function readCorpus(folder: string): Promise<readonly CorpusArticle[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.ndjson(\.xz)?$/.test(name));
  if (names.length === 0)
    throw new InputError([`${folder}: holds no corpus; expected *.ndjson or *.ndjson.xz`]);
  const articles: CorpusArticle[] = [];
  for (const name of names.sort()) {
    const lines = (await textOf(join(folder, name))).split("\n");
    for (const [i, line] of lines.entries())
      if (line) articles.push(readArticle(line, `${join(folder, name)}:${i + 1}`));
  }
  return articles.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const REQUIRED = ["id", "date", "title", "body"] as const;

function readArticle(line: string, place: string): CorpusArticle {
  const article = parsed(line, place);
  const missing = REQUIRED.filter((name) => typeof article?.[name] !== "string");
  if (missing.length > 0) throw new InputError([`${place}: expected ${missing.join(", ")} as text`]);
  return article as CorpusArticle;
}

function parsed(line: string, place: string): Partial<CorpusArticle> | null {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError([`${place}: expected an article as JSON; ${(error as Error).message}`]);
  }
}

/** The section that a page stands for, where the corpus tells pages by number only. */
export const sectionOf = ({ page }: CorpusArticle): string | undefined => (page ? `第${page}版` : undefined);

const keyOf = ({ date, id }: CorpusArticle): string => `${date} ${id}`;

const LARGEST = 2 ** 31 - 1;

/** The program `xz` unpacks; Node has no own way. */
async function textOf(file: string): Promise<string> {
  if (!file.endsWith(".xz")) return readFile(file, "utf8");
  const { stdout } = await promisify(execFile)("xz", ["-dc", file], { maxBuffer: LARGEST, encoding: "utf8" });
  return stdout;
}

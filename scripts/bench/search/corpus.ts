import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { InputError } from "../../../src/input-error.ts";
import type { SearchRecord } from "../../../src/search/index.ts";

/** An article as a line of a corpus has it. */
interface Line {
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
export async function readCorpus(folder: string): Promise<readonly SearchRecord[]> {
  const names = (await readdir(folder)).filter((name) => /\.ndjson(\.xz)?$/.test(name)).sort();
  if (names.length === 0)
    throw new InputError([`${folder}: holds no corpus; expected *.ndjson or *.ndjson.xz`]);
  const lines: Line[] = [];
  for (const name of names) {
    for (const line of (await textOf(join(folder, name))).split("\n")) if (line) lines.push(JSON.parse(line));
  }
  return lines.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)).map(recordOf);
}

const keyOf = ({ date, id }: Line): string => `${date} ${id}`;

const LARGEST = 2 ** 31 - 1;

/** The program `xz` unpacks; Node has no own way. */
async function textOf(file: string): Promise<string> {
  if (!file.endsWith(".xz")) return readFile(file, "utf8");
  const { stdout } = await promisify(execFile)("xz", ["-dc", file], { maxBuffer: LARGEST, encoding: "utf8" });
  return stdout;
}

function recordOf({ id, date, page, title, eyebrow, subtitle, byline, body }: Line): SearchRecord {
  return {
    url: `/${date}/${id}/`,
    title,
    ...(eyebrow && { kicker: eyebrow }),
    ...(subtitle && { deck: subtitle }),
    date,
    ...(page && { page, section: `第${page}版` }),
    reporter: byline?.split(/[\s、，；]+/).filter((name) => /^\p{Script=Han}{2,4}$/u.test(name)) ?? [],
    paragraphs: body.split("\n").filter((text) => text.trim() !== ""),
    captions: [],
  };
}

/** Take so many articles, evenly over all. */
export function sample<T>(all: readonly T[], count: number): readonly T[] {
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, place) => all[Math.floor((place * all.length) / Math.min(count, all.length))] as T,
  );
}

import { fileURLToPath } from "node:url";
import { readPageFile } from "../../src/archive/index.ts";
import type { LineRange, Page, ParsedIssue } from "../../src/model.ts";
import type { Passage } from "../../src/parse/passages/passages.ts";

const SEED = fileURLToPath(new URL("../../content/issues/2022-11-22/pages/01.txt", import.meta.url));

/** Read the page that the archive starts from: a real front page with six articles and a photograph. */
export function readSeed(): Promise<Page> {
  return readPageFile(SEED, 1);
}

/** Make a page of lines. */
export function pageOf(lines: readonly string[], number = 1): Page {
  return { number, file: `${number}.txt`, lines };
}

/** Make a passage of a text that stands nowhere. */
export function passageOf(text: string): Passage {
  return { role: "passage", blocks: [], text, afterCut: false, inThread: false, runsOn: false };
}

/** Characters that print nothing: a line of them alone is blank. */
const UNPRINTED = /[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu;

/** A printed line and how often it is held: once, if nothing is lost and nothing is told twice. */
interface Held {
  readonly line: string;
  readonly times: number;
}

/** List the printed lines of pages that are not in exactly one article or furniture item. */
export function linesAstray(pages: readonly Page[], issue: ParsedIssue): readonly Held[] {
  const ranges = [...issue.articles.flatMap((article) => article.lines), ...issue.furniture];
  const times = countLines(ranges);
  const printed = pages.flatMap(({ number, lines }) =>
    lines.flatMap((line, index) => (line.replace(UNPRINTED, "") === "" ? [] : [`${number}:${index + 1}`])),
  );
  return printed.flatMap((line) => {
    const count = times.get(line) ?? 0;
    return count === 1 ? [] : [{ line, times: count }];
  });
}

function countLines(ranges: readonly LineRange[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { page, from, to } of ranges) {
    for (let line = from; line <= to; line++) {
      times.set(`${page}:${line}`, (times.get(`${page}:${line}`) ?? 0) + 1);
    }
  }
  return times;
}

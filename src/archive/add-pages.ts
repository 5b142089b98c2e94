import { posix } from "node:path";
import { isCalendarDay } from "../day.ts";
import { gather } from "../gather.ts";
import { groupBy } from "../group-by.ts";
import { InputError } from "../input-error.ts";
import type { Page } from "../model.ts";
import type { Encoding } from "../settings.ts";
import { changeIssue } from "./change-issue.ts";
import { readBytes, readBytesIfThere, shownPath } from "./files.ts";
import { pageFile } from "./layout.ts";
import { openIssue } from "./open-issue.ts";
import { sheetsIn } from "./sheets.ts";
import { readPage } from "./text.ts";

/** What a page prints of itself. */
export type Describe = (page: Page) => { readonly date?: string; readonly page?: number };

/** What a person says of the pages that are added. */
export interface Said {
  readonly date?: string;
  /** Of a single page, or of the first in a file of several. */
  readonly page?: number;
  /** The letter of a second edition of the day: `b`. */
  readonly edition?: string;
  readonly encoding?: Encoding;
}

/** Where something is known from; of a page in a file of several also from the one before it. */
export type Source = "said" | "printed" | "file name" | "page before";

/** A page file, or a page of a file of several, and where in the archive it belongs. */
export interface PlacedPage {
  readonly file: string;
  readonly bytes: Buffer;
  readonly target: string;
  readonly issue: string;
  readonly date: string;
  readonly page: number;
  readonly dateFrom: Source;
  readonly pageFrom: Source;
  /** Whether the archive has this very page already. */
  readonly isThere: boolean;
}

/**
 * Take page files into the archive: each byte for byte, into the `pages` of its issue. The day and the number of a page
 * are those that a person says, else those on its folio line, else those in the file's name. A file of several pages,
 * each of which a form feed parts from the next, is so many pages; what one does not print it has from the one before.
 *
 * @throws InputError with a line for every file that cannot be placed, or whose place another page has; nothing is
 *   written then
 */
export async function addPages(
  content: string,
  files: readonly string[],
  said: Said,
  describe: Describe,
): Promise<readonly PlacedPage[]> {
  const found = await gather(files, (file) => placeAll(shownPath(content), shownPath(file), said, describe));
  const placed = found.flat();
  refuseTwins(placed);
  const fresh = placed.filter(({ isThere }) => !isThere);
  for (const [issue, pages] of groupBy(fresh, ({ issue }) => issue)) {
    const changes = pages.map(({ bytes, page }) => ({ path: `pages/${pageFile(page)}`, content: bytes }));
    await changeIssue(shownPath(content), issue, changes);
  }
  return placed;
}

/** What is known of a page that cannot be known from itself. */
interface Known {
  readonly said: Said;
  readonly named: { readonly date?: string; readonly page?: number };
  readonly before: PlacedPage | undefined;
}

/** Place the pages of a file, in order. */
async function placeAll(
  content: string,
  file: string,
  said: Said,
  describe: Describe,
): Promise<readonly PlacedPage[]> {
  const bytes = await readBytes(file);
  const sheets = sheetsIn(bytes);
  const named = factsInName(file);
  const placed: PlacedPage[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const name = sheets.length === 1 ? file : `${file}, page ${index + 1} of ${sheets.length}`;
    const known = { said, named, before: placed.at(-1) };
    placed.push(await place(content, name, sheet, known, describe));
  }
  return placed;
}

async function place(
  content: string,
  file: string,
  bytes: Buffer,
  { said, named, before }: Known,
  describe: Describe,
): Promise<PlacedPage> {
  const printed = describe(readPage(bytes, said.page ?? 1, file, said.encoding));
  const next = before && before.page + 1;
  const date = firstKnown(said.date, printed.date, named.date, before?.date);
  const page = firstKnown(
    before ? undefined : said.page,
    printed.page,
    before ? undefined : named.page,
    next,
  );
  if (!date) throw new InputError([`${file}: prints no date on a folio line; say it with --date 2022-11-22`]);
  if (!page) throw new InputError([`${file}: prints no page number on a folio line; say it with --page 1`]);
  const issue = [date.value, said.edition].filter(Boolean).join("-");
  const target = `${openIssue(content, issue).pages}/${pageFile(page.value)}`;
  const there = await readBytesIfThere(target);
  if (there && !there.equals(bytes))
    throw new InputError([
      `${file}: ${target} holds another page; remove it first, or say --edition b for another edition`,
    ]);
  return {
    ...{ file, bytes, target, issue, date: date.value, page: page.value },
    ...{ dateFrom: date.from, pageFrom: page.from, isThere: there !== undefined },
  };
}

const SOURCES: readonly Source[] = ["said", "printed", "file name", "page before"];

function firstKnown<Value>(...values: readonly (Value | undefined)[]) {
  const known = values.findIndex((value) => value !== undefined);
  const [value, from] = [values[known], SOURCES[known]];
  return value === undefined || from === undefined ? undefined : { value, from };
}

/** `2022-11-22-03.txt`, `20221122_A03.txt`, `2022年11月22日 第3版.txt`, `03.txt` */
const DAY = /(?<!\d)(\d{4})[-_.年]?(\d\d)[-_.月]?(\d\d)(?!\d)/;
const LAST_NUMBER = /(?<!\d)(\d{1,3})\D*$/;

function factsInName(file: string): { readonly date?: string; readonly page?: number } {
  const name = posix.parse(file).name;
  const [day = "", ...parts] = DAY.exec(name) ?? [];
  const date = parts.join("-");
  const page = Number(LAST_NUMBER.exec(name.replace(day, " "))?.[1]);
  return { ...(isCalendarDay(date) && { date }), ...(page > 0 && { page }) };
}

function refuseTwins(placed: readonly PlacedPage[]): void {
  const twins = placed.flatMap(({ file, target }, index) => {
    const first = placed.findIndex((other) => other.target === target);
    return first < index ? [`${file}: belongs to ${target}, as does ${placed[first]?.file}`] : [];
  });
  if (twins.length > 0) throw new InputError(twins);
}

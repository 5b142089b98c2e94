import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sumOf } from "../../src/published/index.ts";
import type { Settings } from "../../src/settings.ts";
import type { Catalogue } from "../../src/site/catalogue/entries.ts";
import { ISSUE_FOLDER } from "../../src/site/plan/places.ts";
import type { Timing } from "../../src/stages.ts";
import { counted, grouped } from "../counted.ts";
import type { Outcome } from "./publish.ts";

/** Say which issues have pages that nobody has turned into articles, and which pages came later than the others. */
export function unread({ issues }: Issues): readonly string[] {
  const none = issues.filter(({ articles }) => articles.length === 0);
  const late = issues
    .filter(({ articles }) => articles.length > 0)
    .flatMap(({ summary }) => summary.addedPages);
  const [first, ...others] = none;
  const which = others.length > 0 ? `${first?.id} and ${others.length} more issues have` : `${first?.id} has`;
  return [
    ...(first ? [`${which} pages but no articles yet: run "npm run parse"`] : []),
    ...(late.length > 0 ? [`${andMore(late, "page")}: not read yet; run "npm run parse"`] : []),
  ];
}

/** Say which articles have lines on pages that went. */
export function away({ issues }: Issues): readonly string[] {
  const files = issues.flatMap(({ summary }) => summary.withoutPages);
  return files.length > 0 ? [`${andMore(files, "article")}: of a page that is not held any more`] : [];
}

type Issues = Pick<Catalogue, "issues">;

function andMore([first = "", ...others]: readonly string[], noun: string): string {
  return others.length > 0 ? `${first} and ${counted(others.length, `more ${noun}`)}` : first;
}

/** Say what the site goes without where no font has the newspaper's letters. */
export const noPictures = ({ title }: Settings): string =>
  `no font here has the letters of “${title}”: no icon for phones and no picture for shared links; on Debian, install fonts-noto-cjk`;

/** Tell programs what each stage has taken. */
export const writeTimings = (file: string, timings: readonly Timing[]): Promise<void> =>
  writeFile(file, `${JSON.stringify(timings, null, 2)}\n`);

/** Say in one line what was put together. */
export const assembledLine = (parts: number, outcome: Outcome, out: string): string =>
  `${counted(parts, "part")}: ${pagesSaid(outcome)} in ${out}`;

/** What is summed up of a build; there is no site where nothing has changed. */
export interface Summed {
  readonly outcome: Outcome;
  readonly site?: { readonly catalogue: Pick<Catalogue, "totals" | "doubts"> };
}

/** Sum up a build in one line. */
export function doneLine({ site, outcome }: Summed, out: string, milliseconds: number): string {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  if (!site) return `nothing has changed: ${pagesSaid(outcome)} in ${out}, ${seconds}`;
  const { issues, articles } = site.catalogue.totals;
  const held = [counted(issues, "issue"), counted(articles, "article")].join(", ");
  return `${held}: ${pagesSaid(outcome)} in ${out}${madeSaid(outcome)}, ${seconds}`;
}

const pagesSaid = (outcome: Outcome): string => counted(pagesIn(outcome), "page");

/** Where a site is there already, say how many pages of it were made anew. */
function madeSaid(outcome: Outcome): string {
  const { before, ledger } = outcome;
  if (before.size === 0) return "";
  const all = pagesIn(outcome);
  const made = pagesIn(outcome, (path) => before.get(path) !== ledger.get(path));
  return ` (${grouped(made)} made, ${grouped(all - made)} kept)`;
}

/** The page that lists doubts. */
const ABOUT = "about/index.html";

/** Say what is doubtful about an archive, and where that is told; a part of a site may not have that page. */
export function doubtful({ site, outcome: { ledger } }: Summed, out: string): readonly string[] {
  const doubts = site?.catalogue.doubts ?? [];
  if (doubts.length === 0 || !ledger.has(ABOUT)) return [];
  return [`${counted(doubts.length, "doubt")} about how pages were read, the newest in ${join(out, ABOUT)}`];
}

const holdsPages = (path: string): boolean => path.endsWith(".html") || ISSUE_FOLDER.test(path);

/** Count the pages in some places of a site. */
const pagesIn = ({ sizes }: Outcome, counts: (path: string) => boolean = () => true): number =>
  sumOf([...sizes].filter(([path]) => holdsPages(path) && counts(path)).map(([, size]) => size)).files;

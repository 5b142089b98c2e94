import { writeFile } from "node:fs/promises";
import { articlesWithoutPages } from "../../src/conservation/index.ts";
import type { Archive, Issue } from "../../src/model.ts";
import type { Ledger } from "../../src/published/index.ts";
import type { Settings } from "../../src/settings.ts";
import type { Timing } from "../../src/stages.ts";
import type { Built } from "./bring-up.ts";

/** Say which issues have pages that nobody has turned into articles, and which pages came later than the others. */
export function unread({ issues }: Archive): readonly string[] {
  const none = issues.filter((issue) => issue.pages.length > 0 && issue.articles.length === 0);
  const late = issues.filter((issue) => issue.articles.length > 0).flatMap(addedPages);
  const [first, ...others] = none;
  const which = others.length > 0 ? `${first?.id} and ${others.length} more issues have` : `${first?.id} has`;
  return [
    ...(first ? [`${which} pages but no articles yet: run "npm run parse"`] : []),
    ...(late.length > 0 ? [`${andMore(late, "page")}: not read yet; run "npm run parse"`] : []),
  ];
}

/** Say which articles have lines on pages that went. */
export function away({ issues }: Archive): readonly string[] {
  const files = issues.flatMap(articlesWithoutPages).map(({ file }) => file);
  return files.length > 0 ? [`${andMore(files, "article")}: of a page that is not held any more`] : [];
}

/** Give the files of the pages that came after an issue was read. */
function addedPages({ digests, pages }: Issue): readonly string[] {
  return pages.filter(({ number }) => digests.size > 0 && !digests.has(number)).map(({ file }) => file);
}

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
export const assembledLine = (parts: number, ledger: Ledger, out: string): string =>
  `${counted(parts, "part")}: ${counted(pagesIn(ledger), "page")} in ${out}`;

/** Sum up a build in one line. */
export function doneLine({ site, ledger }: Built, out: string, milliseconds: number): string {
  const made = `${counted(pagesIn(ledger), "page")} in ${out}, ${(milliseconds / 1000).toFixed(1)} s`;
  if (!site) return `nothing has changed: ${made}`;
  const { issues, articles } = site.catalogue.totals;
  return `${counted(issues, "issue")}, ${counted(articles, "article")}: ${made}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

const pagesIn = (ledger: Ledger): number =>
  [...ledger.keys()].filter((path) => path.endsWith(".html")).length;

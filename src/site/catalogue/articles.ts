import type { Doubt, Issue, LineRange, StoredArticle } from "../../model.ts";
import { paths } from "../urls.ts";
import { creditsOf, type Directory } from "./directory.ts";
import type { ArticleEntry, IssueHead, Link, PrintedPart } from "./entries.ts";
import type { Summed } from "./issues.ts";
import { leadOf } from "./opening.ts";
import type { ArticleSummary, SummedIssue } from "./summary.ts";

/** Make the entries of an issue's articles, in their order. */
export function articleEntries(
  { issue, summary }: Summed,
  head: IssueHead,
  directory: Directory,
): readonly ArticleEntry[] {
  const entries: Entry[] = [];
  for (const [place, article] of summary.articles.entries()) {
    entries.push(new Entry(article, head, directory, { issue, entries, place }));
  }
  return entries;
}

/** Where an article stands. */
interface Within {
  readonly issue: SummedIssue;
  readonly entries: readonly ArticleEntry[];
  readonly place: number;
}

/**
 * An article's entry. The article itself is read, and what only its own page shows is found out, when that is made, and
 * not before: of all articles at once it would take much memory, and as much time to give it back.
 */
class Entry implements ArticleEntry {
  readonly issue: IssueHead;
  readonly path: string;
  readonly #summary: ArticleSummary;
  readonly #directory: Directory;
  readonly #within: Within;

  constructor(summary: ArticleSummary, issue: IssueHead, directory: Directory, within: Within) {
    this.issue = issue;
    this.path = paths.article(summary.id);
    this.#summary = summary;
    this.#directory = directory;
    this.#within = within;
  }

  get article(): StoredArticle {
    return this.#within.issue.articles[this.#within.place] as StoredArticle;
  }

  get id() {
    return this.#summary.id;
  }

  get kind() {
    return this.#summary.kind;
  }

  get page() {
    return this.#summary.page;
  }

  get formerly() {
    return this.#summary.formerly ?? [];
  }

  get headline() {
    return this.#summary.headline;
  }

  get titled() {
    return this.#summary.titled;
  }

  get characters() {
    return this.#summary.characters;
  }

  get digest() {
    return this.#summary.digest;
  }

  get date(): string {
    return this.#summary.date ?? this.issue.date;
  }

  get lead(): string {
    const { issue, place } = this.#within;
    return issue.leads?.[place] ?? leadOf(this.article);
  }

  get section(): Link | undefined {
    const { section } = this.#summary;
    return section === undefined ? undefined : this.#directory.section(section);
  }

  get credits() {
    return creditsOf(this.#summary.credited, this.#directory);
  }

  get besides(): readonly Link[] {
    return besides(this, this.#within.entries).map(linkTo);
  }

  get printed(): readonly PrintedPart[] {
    return printedParts(this.article, this.#within.issue);
  }

  get doubts(): readonly Doubt[] {
    return this.article.edited ? [] : this.#within.issue.doubts.filter(liesIn(this.article.lines));
  }

  get previous(): Link | undefined {
    return this.#beside(-1);
  }

  get next(): Link | undefined {
    return this.#beside(1);
  }

  #beside(step: number): Link | undefined {
    const { entries, place } = this.#within;
    const other = entries[place + step];
    return other && linkTo(other);
  }
}

/** Give the lines that an article was read from, as they stand on the pages that are held. */
function printedParts({ lines }: StoredArticle, { pages }: Issue): readonly PrintedPart[] {
  return lines.flatMap(({ page: number, from, to }) => {
    const page = pages.find((page) => page.number === number);
    const texts = page?.lines.slice(from - 1, to) ?? [];
    const held = texts
      .map((text, i) => ({ number: from + i, text }))
      .filter(({ text }) => text.trim() !== "");
    return held.length > 0 ? [{ page: number, lines: held }] : [];
  });
}

/** Tell whether a doubt is about one of some lines. */
const liesIn =
  (lines: readonly LineRange[]) =>
  ({ page, line }: Doubt): boolean =>
    lines.some((range) => range.page === page && range.from <= line && line <= range.to);

/** Of a crowded page so many others are named beside an article; its issue's page has them all. */
const MOST_BESIDES = 4;

/** List the articles that begin on the same page, of many those that stand nearest. */
function besides(entry: ArticleEntry, entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
  const onPage = entries.filter(({ page }) => page === entry.page);
  const place = onPage.indexOf(entry);
  const last = Math.max(0, onPage.length - MOST_BESIDES - 1);
  const from = Math.min(Math.max(0, place - MOST_BESIDES / 2), last);
  return onPage.slice(from, from + MOST_BESIDES + 1).filter((other) => other !== entry);
}

const linkTo = ({ headline, path }: ArticleEntry): Link => ({ name: headline, path });

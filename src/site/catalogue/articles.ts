import type { Doubt, LineRange, StoredArticle } from "../../model.ts";
import { paths } from "../urls.ts";
import { creditsOf, type Directory } from "./directory.ts";
import type { ArticleEntry, IssueHead, Link, PrintedPart } from "./entries.ts";
import type { ArticleSummary, SummedIssue } from "./summary.ts";

/** Make the entries of an issue's articles, in their order. */
export function articleEntries(
  issue: SummedIssue,
  head: IssueHead,
  summaries: readonly ArticleSummary[],
  directory: Directory,
): readonly ArticleEntry[] {
  const entries: Entry[] = [];
  for (const [place, article] of issue.articles.entries()) {
    entries.push(
      new Entry(article, head, summaries[place] as ArticleSummary, directory, { issue, entries, place }),
    );
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
 * An article's entry. What only its own page shows is found out when that is made, and not before: of all articles at
 * once it would take much memory, and as much time to give it back.
 */
class Entry implements ArticleEntry {
  readonly article: StoredArticle;
  readonly issue: IssueHead;
  readonly headline: string;
  readonly lead: string;
  readonly characters: number;
  readonly digest: string;
  readonly path: string;
  readonly section: Link | undefined;
  readonly #directory: Directory;
  readonly #within: Within;

  constructor(
    article: StoredArticle,
    issue: IssueHead,
    { headline, lead, characters, digest }: ArticleSummary,
    directory: Directory,
    within: Within,
  ) {
    this.article = article;
    this.issue = issue;
    this.headline = headline;
    this.lead = lead;
    this.characters = characters;
    this.digest = digest;
    this.path = paths.article(article.id);
    this.section = article.section ? directory.section(article.section) : undefined;
    this.#directory = directory;
    this.#within = within;
  }

  get date(): string {
    return this.article.date ?? this.issue.date;
  }

  get titled(): boolean {
    return this.article.title !== "";
  }

  get credits() {
    return creditsOf(this.article, this.#directory);
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
function printedParts({ lines }: StoredArticle, { pages }: SummedIssue): readonly PrintedPart[] {
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
  const onPage = entries.filter(({ article }) => article.page === entry.article.page);
  const place = onPage.indexOf(entry);
  const last = Math.max(0, onPage.length - MOST_BESIDES - 1);
  const from = Math.min(Math.max(0, place - MOST_BESIDES / 2), last);
  return onPage.slice(from, from + MOST_BESIDES + 1).filter((other) => other !== entry);
}

const linkTo = ({ headline, path }: ArticleEntry): Link => ({ name: headline, path });

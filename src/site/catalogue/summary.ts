import { addedPages, articlesWithoutPages } from "../../conservation/index.ts";
import { digestOf } from "../../digest.ts";
import type { Issue, StoredArticle } from "../../model.ts";
import { type Credited, creditedIn } from "./credited.ts";
import { countLines, type LineCount } from "./lines.ts";
import { headlineOf } from "./opening.ts";

/** What the site says of an issue outside of its own pages, computed once of its texts. */
export interface IssueSummary {
  /** Names all that its pages say of it, the texts included. */
  readonly digest: string;
  /** Names all that its articles say, their ids and days included, but not what else an issue is. */
  readonly articlesDigest: string;
  readonly lines: LineCount;
  /** The pages that it has a text of, or an article on. */
  readonly pages: readonly number[];
  /** Files of pages that came after the others were read. */
  readonly addedPages: readonly string[];
  /** Files of articles with lines on pages that are not held. */
  readonly withoutPages: readonly string[];
  /** In the order of the issue's articles. */
  readonly articles: readonly ArticleSummary[];
}

/** What lists, search and feeds need of an article without reading it. */
export interface ArticleSummary extends Pick<StoredArticle, "id" | "kind" | "page" | "date" | "section"> {
  readonly credited: Credited;
  /** Missing where it absorbed no other. */
  readonly formerly?: StoredArticle["formerly"];
  /** The title, or the opening words of an article without one. */
  readonly headline: string;
  /** Whether `headline` was printed as one. */
  readonly titled: boolean;
  /** The length of its text with all headings and captions, in UTF-16 code units. */
  readonly characters: number;
  /** Names all that is known of it, its text included, but not where its file lies. */
  readonly digest: string;
}

/** An issue that may have been summed up already. */
export interface SummedIssue extends Issue {
  readonly summary?: IssueSummary;
  /** How its articles begin, as `leadOf` tells, where that is known. */
  readonly leads?: readonly string[];
}

/** An issue that has been summed up. */
export type HeldIssue = SummedIssue & { readonly summary: IssueSummary };

/** Sum an issue up. */
export function summarize(issue: Issue): IssueSummary {
  const articles = issue.articles.map(summarizeArticle);
  const pages = issue.pages.map(({ number, lines }) => ({ number, lines }));
  return {
    digest: digestOf({ ...issue, pages, articles }),
    articlesDigest: digestOf([issue.id, issue.date, articles.map(({ digest }) => digest)]),
    lines: countLines(issue),
    pages: pagesOf(issue),
    addedPages: addedPages(issue).map(({ file }) => file),
    withoutPages: articlesWithoutPages(issue).map(({ file }) => file),
    articles,
  };
}

/** An article written by hand may stand on a page that the archive has no text of. */
function pagesOf({ pages, articles }: Issue): readonly number[] {
  const numbers = [...pages.map(({ number }) => number), ...articles.map(({ page }) => page)];
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function summarizeArticle(article: StoredArticle): ArticleSummary {
  const { id, kind, page, date, section, formerly, title } = article;
  return {
    ...{ id, kind, page, credited: creditedIn(article) },
    ...(date !== undefined && { date }),
    ...(section && { section }),
    ...(formerly.length > 0 && { formerly }),
    headline: headlineOf(article),
    titled: title !== "",
    characters: charactersIn(article),
    digest: digestOf({ ...article, file: undefined }),
  };
}

const charactersIn = ({ title, kicker = "", deck = "", paragraphs, photos }: StoredArticle): number =>
  [
    title,
    kicker,
    deck,
    ...paragraphs.map(({ text }) => text),
    ...photos.map(({ caption }) => caption),
  ].reduce((sum, { length }) => sum + length, 0);

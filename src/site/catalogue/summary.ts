import { digestOf } from "../../digest.ts";
import type { Issue, StoredArticle } from "../../model.ts";
import { countLines, type LineCount } from "./lines.ts";
import { headlineOf, leadOf } from "./opening.ts";

/** What the site says of an issue outside of its own pages, computed once of its texts. */
export interface IssueSummary {
  /** Names all that its pages say of it, the texts included. */
  readonly digest: string;
  /** Names all that its articles say, their ids and days included, but not what else an issue is. */
  readonly articlesDigest: string;
  readonly lines: LineCount;
  /** In the order of the issue's articles. */
  readonly articles: readonly ArticleSummary[];
}

/** What lists, search and feeds need of an article without reading its text. */
export interface ArticleSummary {
  /** The title, or the opening words of an article without one. */
  readonly headline: string;
  /** The first sentences. */
  readonly lead: string;
  /** The length of its text with all headings and captions, in UTF-16 code units. */
  readonly characters: number;
  /** Names all that is known of it, its text included, but not where its file lies. */
  readonly digest: string;
}

/** An issue that may have been summed up already. */
export interface SummedIssue extends Issue {
  readonly summary?: IssueSummary;
}

/** Sum an issue up. */
export function summarize(issue: Issue): IssueSummary {
  const articles = issue.articles.map(summarizeArticle);
  const lines = countLines(issue);
  const pages = issue.pages.map(({ number, lines }) => ({ number, lines }));
  const digest = digestOf({ ...issue, pages, articles });
  const articlesDigest = digestOf([issue.id, issue.date, articles.map(({ digest }) => digest)]);
  return { digest, articlesDigest, lines, articles };
}

function summarizeArticle(article: StoredArticle): ArticleSummary {
  return {
    headline: headlineOf(article),
    lead: leadOf(article),
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

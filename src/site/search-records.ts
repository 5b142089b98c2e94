import { asShown, type IndexedIssue, type SearchRecord } from "../search/index.ts";
import type { ArticleEntry, Catalogue } from "./catalogue/entries.ts";

/** Give every issue that has articles as search indexes it; the texts are read when they are asked for. */
export function searchIssues({ issues }: Pick<Catalogue, "issues">): readonly IndexedIssue[] {
  return issues
    .filter(({ articles }) => articles.length > 0)
    .map(({ date, summary, articles }) => ({
      date,
      digest: summary.articlesDigest,
      characters: articles.reduce((sum, { characters }) => sum + characters, 0),
      records: () => articles.map(searchRecord),
    }));
}

/**
 * Give an article as search indexes it, and as `src/browser/article-on-page.ts` reads it off its page. Without a title
 * it is found by its opening words, as it stands in lists.
 */
function searchRecord({ article, path, date, headline, credits }: ArticleEntry): SearchRecord {
  const { kicker, deck, section, paragraphs, photos } = article;
  const [page] = article.pages;
  const texts = asShown({
    ...{ title: headline, kicker, deck, section },
    reporter: credits.flatMap(({ role, people }) =>
      role === "reporter" ? people.map(({ name }) => name) : [],
    ),
    paragraphs: paragraphs.map(({ text }) => text),
    captions: photos.map(({ caption }) => caption),
  });
  return { ...texts, url: path, date, ...(page !== undefined && { page }) };
}

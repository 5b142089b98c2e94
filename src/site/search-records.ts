import { type IndexedIssue, issueOf, type SearchRecord } from "../search/index.ts";
import type { ArticleEntry, Catalogue } from "./catalogue/entries.ts";

/** Give every issue that has articles as search indexes it. */
export function searchIssues({ issues }: Catalogue): readonly IndexedIssue[] {
  return issues
    .filter(({ articles }) => articles.length > 0)
    .map(({ date, articles }) => issueOf(date, () => articles.map(searchRecord)));
}

/** An article without a title is found by its opening words, as it stands in lists. */
function searchRecord({ article, path, date, headline }: ArticleEntry): SearchRecord {
  const { kicker, deck, section, reporter, paragraphs, photos } = article;
  const [page] = article.pages;
  return {
    url: path,
    title: headline,
    ...(kicker !== undefined && { kicker }),
    ...(deck !== undefined && { deck }),
    date,
    ...(section !== undefined && { section }),
    ...(page !== undefined && { page }),
    reporter,
    paragraphs: paragraphs.map(({ text }) => text),
    captions: photos.map(({ caption }) => caption),
  };
}

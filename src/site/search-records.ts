import type { IndexedIssue, SearchRecord } from "../search/index.ts";
import type { ArticleEntry, Catalogue } from "./catalogue/entries.ts";

/** Give every issue that has articles as search indexes it; the texts are read when they are asked for. */
export function searchIssues({ issues }: Pick<Catalogue, "issues">): readonly IndexedIssue[] {
  return issues
    .filter(({ articles }) => articles.length > 0)
    .map(({ date, articlesDigest, articles }) => ({
      date,
      digest: articlesDigest,
      characters: articles.reduce((sum, { characters }) => sum + characters, 0),
      records: () => articles.map(searchRecord),
    }));
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

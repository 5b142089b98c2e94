import type { SearchRecord } from "../search/index.ts";
import type { ArticleEntry, Catalogue } from "./catalogue/entries.ts";

/** Give every article as search indexes it. */
export function searchRecords({ articles }: Catalogue): readonly SearchRecord[] {
  return articles.map(searchRecord);
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

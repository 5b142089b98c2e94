import type { Settings } from "../../settings.ts";
import type { ArticleEntry } from "../catalogue/entries.ts";
import { dayOf, type Item } from "../citations/item.ts";

/** A `<meta>` element: `content` under a name, a property or both. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/**
 * Describe an article for reference managers, search engines and those who show a link to it: the tags of Highwire Press,
 * which Zotero and Google Scholar read, and Open Graph (ogp.me). Where both say the same they share a tag, of which each
 * reader takes its own part. The page's address is its canonical link, its description that of every page.
 */
export function metaTags(
  entry: ArticleEntry,
  item: Item,
  { title }: Settings,
  pageLanguage: string,
): readonly MetaTag[] {
  return [
    // Zotero takes what has a `citation_journal_title` for a journal's, unless its own tag says otherwise.
    { name: "z:itemType", content: "newspaperArticle" },
    ...shared("citation_title", item.title, "og:title", entry.headline),
    ...shared("citation_journal_title", item["container-title"], "og:site_name", title),
    ...rowsOf(entry, item, pageLanguage).flatMap(([name, contents]) =>
      [contents ?? []].flat().map((content) => ({ name, content })),
    ),
    { property: "og:type", content: "article" },
  ];
}

/** Give one tag for a name and a property that say the same, else one for each. */
const shared = (name: string, named: string, property: string, content: string): readonly MetaTag[] =>
  named === content
    ? [{ name, property, content }]
    : [
        { name, content: named },
        { property, content },
      ];

type Row = readonly [name: string, contents: string | undefined | readonly string[]];

const rowsOf = ({ article, issue }: ArticleEntry, item: Item, pageLanguage: string): readonly Row[] => [
  ["citation_author", item.author?.map(({ literal }) => literal)],
  ["citation_publication_date", dayOf(item).replaceAll("-", "/")],
  ["citation_publisher", item.publisher],
  ["citation_issue", issue.number],
  ["citation_firstpage", String(article.pages[0] ?? article.page)],
  ["citation_lastpage", article.pages.length > 1 ? String(article.pages.at(-1)) : undefined],
  // Zotero knows the language of the page.
  ["citation_language", item.language === pageLanguage ? undefined : item.language],
];

import type { Settings } from "../../settings.ts";
import type { ArticleEntry } from "../catalogue/entries.ts";
import type { FullAddress } from "../urls.ts";
import { publishedName } from "./published-name.ts";

/** A `<meta>` element: `name` and `content`, or `property` and `content`. */
export interface MetaTag {
  readonly key: "name" | "property";
  readonly name: string;
  readonly content: string;
}

type Row = readonly [key: MetaTag["key"], name: string, contents: string | undefined | readonly string[]];

/**
 * Describe an article for reference managers and for those who link to it: the tags of Highwire Press, which Zotero and
 * Google Scholar read, and Open Graph (ogp.me).
 */
export function metaTags(
  entry: ArticleEntry,
  settings: Settings,
  address: FullAddress | undefined,
): readonly MetaTag[] {
  const { article, issue, section } = entry;
  const newspaper = publishedName(entry, settings);
  const names = entry.credits.flatMap(({ role, people }) =>
    role === "photographer" ? [] : people.map(({ name }) => name),
  );
  const url = address?.(entry.path);
  const rows: readonly Row[] = [
    // Zotero takes what has a `citation_journal_title` for a journal's, unless its own tag says otherwise.
    ["name", "z:itemType", "newspaperArticle"],
    ["name", "citation_title", entry.headline],
    ["name", "citation_author", names],
    ["name", "citation_publication_date", entry.date.replaceAll("-", "/")],
    ["name", "citation_journal_title", newspaper],
    ["name", "citation_publisher", settings.publisher],
    ["name", "citation_issue", issue.number],
    ["name", "citation_firstpage", String(article.pages[0] ?? article.page)],
    ["name", "citation_lastpage", article.pages.length > 1 ? String(article.pages.at(-1)) : undefined],
    ["name", "citation_language", settings.language],
    ["name", "citation_fulltext_html_url", url],
    ["property", "og:type", "article"],
    ["property", "og:title", entry.headline],
    ["property", "og:description", entry.lead || undefined],
    ["property", "og:site_name", settings.title],
    ["property", "og:url", url],
    ["property", "article:published_time", entry.date],
    ["property", "article:section", section?.name],
    ["property", "article:author", names],
  ];
  return rows.flatMap(([key, name, contents]) =>
    [contents ?? []].flat().map((content) => ({ key, name, content })),
  );
}

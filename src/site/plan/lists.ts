import type {
  ArticleEntry,
  Catalogue,
  IssueEntry,
  ListingPage,
  Month,
  Person,
  Redirect,
  Year,
} from "../catalogue/entries.ts";
import { listingPages } from "../catalogue/listings.ts";

/** The lists that have a page for each of their items. */
export interface Lists {
  readonly articles: readonly ArticleEntry[];
  readonly issues: readonly IssueEntry[];
  readonly months: readonly Month[];
  readonly years: readonly Year[];
  readonly redirects: readonly Redirect[];
  readonly reporterPages: readonly ListingPage<Person>[];
  readonly sectionPages: readonly ListingPage[];
}

/** An item of one of the lists. */
export type Item<List extends keyof Lists> = Lists[List][number];

/** Give the lists of a site's pages. */
export function listsOf(catalogue: Catalogue): Lists {
  const { articles, issues, months, years, redirects, reporters, sections } = catalogue;
  return {
    ...{ articles, issues, months, years, redirects },
    reporterPages: reporters.flatMap((person) => listingPages(person)),
    sectionPages: sections.flatMap((section) => listingPages(section)),
  };
}

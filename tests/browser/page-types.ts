import type { SiteName } from "./built.ts";

/** A kind of page that a reader can meet, and one of its pages. A new kind is a row in the table. */
export interface PageType {
  readonly name: string;
  /** The archive that has such a page; the sample where nothing is said. */
  readonly site?: SiteName;
  /** Its address under the prefix. */
  readonly path: string;
  /** What is on the page once its scripts have shown everything. */
  readonly shows?: string;
  /** Whether it sends its readers on at once. */
  readonly sendsOn?: true;
}

export const plainArticle: PageType = { name: "article", path: "2022-11-22/01-01/" };

export const pageTypes: readonly PageType[] = [
  { name: "home", path: "" },
  { name: "calendar", path: "calendar/" },
  { name: "year", path: "2022/" },
  { name: "month", path: "2022-11/" },
  { name: "issue", path: "2022-11-22/" },
  { name: "issue with editions", site: "hostile", path: "2001-01-02/" },
  plainArticle,
  { name: "article with jump", path: "2022-11-22/01-06/" },
  { name: "article with photo", path: "2022-11-22/01-07/" },
  { name: "article without title", site: "hostile", path: "2001-01-02/02-01/" },
  { name: "marked article", path: "2022-11-22/01-05/#highlight=疫情防控", shows: "mark" },
  { name: "sections", path: "sections/" },
  { name: "section", path: "sections/要闻/" },
  { name: "reporters", path: "reporters/" },
  { name: "reporter", path: "reporters/王威晨/" },
  { name: "search", path: "search/" },
  { name: "search with results", path: "search/?q=疫情防控", shows: "#search-results mark" },
  { name: "search without results", path: "search/?q=没有的词", shows: "#search-hints:not([hidden])" },
  { name: "about", path: "about/" },
  { name: "data", path: "data/" },
  { name: "not found", path: "404.html" },
  { name: "redirect", site: "hostile", path: "2001-01-02/01-02/", sendsOn: true },
];

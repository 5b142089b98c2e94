import type { SearchRecord } from "./record.ts";

/** What the articles of a shard can be chosen by, each by its place in a list of values. */
export interface Facets {
  readonly section: Facet;
  readonly reporter: Facet;
  readonly page: Facet;
}

export type FacetName = keyof Facets;

export const facetNames: readonly FacetName[] = ["section", "reporter", "page"];

/** The values of a facet, and for each article the places of those that it has. */
export interface Facet {
  readonly values: readonly string[];
  readonly articles: readonly (readonly number[])[];
}

/** Take in what articles can be chosen by. */
export const facetsOf = (records: readonly SearchRecord[]): Facets => ({
  section: facet(records.map(({ section }) => (section ? [section] : []))),
  reporter: facet(records.map(({ reporter }) => [...new Set(reporter)])),
  page: facet(records.map(({ page }) => (page === undefined ? [] : [String(page)]))),
});

function facet(articles: readonly (readonly string[])[]): Facet {
  const values = [...new Set(articles.flat())].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, articles: articles.map((has) => has.map((value) => places.get(value) as number)) };
}

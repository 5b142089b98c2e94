import type { FacetName } from "../search/facets.ts";

/** What a reader asks for beside the words. */
export interface SearchOptions {
  /** How many results are given; 20 where nothing is said. */
  readonly limit?: number;
  /** The first and the last day, ISO 8601; a year or a month stands for all its days. */
  readonly from?: string;
  readonly to?: string;
  readonly section?: string;
  readonly reporter?: string;
  /** The number of the page that an article begins on. */
  readonly page?: string;
  /** What comes first: what is most about the query, the newest or the oldest. */
  readonly sort?: Sort;
  /** Whether the answer counts sections, reporters and pages. */
  readonly counts?: boolean;
}

export type Sort = "relevance" | "newest" | "oldest";

export interface SearchAnswer {
  /** How many articles there are, of which `results` are the first. */
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** How many articles each day has that has any, the oldest first. */
  readonly days: readonly (readonly [day: string, articles: number])[];
  /** How many articles there are for each section, reporter and page, the most first. */
  readonly counts?: Counts;
  /** Whether all of the archive has been searched; while it has not, totals and results are those so far. */
  readonly complete: boolean;
  /** The addresses of other sites of the newspaper that could not be searched from here. */
  readonly unreached: readonly string[];
}

export type Counts = Readonly<Record<FacetName, readonly (readonly [value: string, articles: number])[]>>;

/** An article that was found. */
export interface SearchResult {
  /** Its address on the host, with the path prefix; with the host where another site has it. */
  readonly url: string;
  /** Missing where its page cannot be read, as of a site that is being changed; then nothing is told but address and day. */
  readonly title?: string;
  /** ISO 8601; empty where it is not known. */
  readonly date: string;
  readonly section: string;
  readonly reporter: readonly string[];
  /** HTML: text as printed, escaped, with `<mark>` around what was found. */
  readonly excerpt: string;
  /** What was found, in all the ways in which the article prints it. */
  readonly marks: readonly string[];
}

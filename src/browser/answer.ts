/** What a reader asks for beside the words. */
export interface SearchOptions {
  /** How many results are given; 20 where nothing is said. */
  readonly limit?: number;
  /** The first and the last day, ISO 8601; a year or a month stands for all its days. */
  readonly from?: string;
  readonly to?: string;
  readonly section?: string;
  readonly reporter?: string;
  /** What comes first: what is most about the query, the newest or the oldest. */
  readonly sort?: Sort;
}

export type Sort = "relevance" | "newest" | "oldest";

export interface SearchAnswer {
  /** How many articles there are, of which `results` are the first. */
  readonly total: number;
  readonly results: readonly SearchResult[];
}

/** An article that was found. */
export interface SearchResult {
  /** Its address on the host, with the path prefix. */
  readonly url: string;
  readonly title: string;
  /** ISO 8601; empty where it is not known. */
  readonly date: string;
  readonly section: string;
  readonly reporter: readonly string[];
  /** HTML: text as printed, escaped, with `<mark>` around what was found. */
  readonly excerpt: string;
  /** What was found, in all the ways in which the article prints it. */
  readonly marks: readonly string[];
}

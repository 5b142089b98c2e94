import type { Difference } from "./differences.ts";

/** What has to happen to the articles of an issue after its pages were read again. */
export interface Plan {
  /** New articles, and those that the parser now reads otherwise. */
  readonly write: readonly PlannedArticle[];
  /** Ids of articles that stay as they are. */
  readonly unchanged: readonly string[];
  /** Articles edited by a person that the parser would now write otherwise: they stay as they are. */
  readonly kept: readonly KeptArticle[];
  /** Articles that the parser no longer finds. */
  readonly removed: readonly RemovedArticle[];
}

export interface PlannedArticle {
  readonly id: string;
  readonly title: string;
  /** The whole file. */
  readonly text: string;
}

export interface KeptArticle {
  readonly id: string;
  readonly file: string;
  /** Where the file and the parser disagree. */
  readonly differences: readonly Difference[];
}

export interface RemovedArticle {
  readonly id: string;
  /** The id of the article that absorbed it, which redirects from its address. */
  readonly into?: string;
}

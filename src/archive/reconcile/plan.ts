import type { Furniture } from "../../model.ts";
import type { IssueNotes } from "../issue-notes.ts";
import type { Difference } from "./differences.ts";

/** What has to happen to the articles of an issue after its pages were read again. */
export interface Plan {
  /** New articles, those that the parser now reads otherwise, and those that come back. */
  readonly write: readonly PlannedArticle[];
  /** Ids of articles that stay as they are. */
  readonly unchanged: readonly string[];
  /** Articles edited by a person that the parser would now write otherwise: they stay as they are. */
  readonly kept: readonly KeptArticle[];
  /** Articles that stay as they are, though read otherwise now, because their lines are mixed with those of a kept one. */
  readonly beside: readonly NamedArticle[];
  /** Articles that stay without printed lines: their page is not held any more, or other text is on it. */
  readonly away: readonly NamedArticle[];
  /** Articles that the parser no longer finds. */
  readonly removed: readonly RemovedArticle[];
  /** What is printed in none of the articles. */
  readonly furniture: readonly Furniture[];
  /** Where the articles are now, for the next time. */
  readonly places: Pick<IssueNotes, "articles" | "files" | "joined" | "numbers" | "dropped">;
}

export interface NamedArticle {
  readonly id: string;
  /** Empty where it has none. */
  readonly title: string;
}

/** `back`: its file had gone, but its lines are printed still. */
export type Reason = "new" | "changed" | "back";

export interface PlannedArticle extends NamedArticle {
  readonly reason: Reason;
  /** The whole file. */
  readonly text: string;
}

export interface KeptArticle extends NamedArticle {
  readonly file: string;
  /** Where the file and the parser disagree. */
  readonly differences: readonly Difference[];
}

export interface RemovedArticle extends NamedArticle {
  /** The id of the article that has its lines now, which redirects from its address. */
  readonly into?: string;
}

/** How surely an article begins with a step (above 0) or the one before goes on, and the rule that decided. */
export interface Verdict {
  readonly weight: number;
  readonly rule: string;
}

/** As much as a sign counts. */
export const SURE = 9;
/** The rule by which a column of short news is one article. */
export const NEWS_COLUMN = "news-column";
/** The rule by which a story goes on from another page, where its headline is. */
export const FROM_PAGE = "goes-on-from-page";
/** The rule by which an article begins after one that is closed. */
export const AFTER_CLOSE = "after-close";
/** The rule by which a frame that follows a cut paragraph, and does not go on it, begins an article. */
export const AFTER_CUT = "after-cut";
/** The rule by which an article begins where nothing shows it: under a headline that was set apart. */
export const HEADLINE_APART = "headline-apart";

export { addPages, type PlacedPage, type Said } from "./add-pages.ts";
export { dropArticles } from "./drop-articles.ts";
export { type ImportReport, type Incoming, importArticles } from "./import-articles.ts";
export * from "./reading.ts";
export * from "./reconcile/index.ts";
export { type UpdateReport, updateIssue } from "./update-issue.ts";
export { volumeIn, writeVolume } from "./volumes.ts";
export { type IssueChanges, writeIssue } from "./write.ts";

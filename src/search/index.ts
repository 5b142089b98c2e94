export { asShown } from "./as-shown.ts";
export { bundleBrowser } from "./bundle.ts";
export { indexArticles, makeShards, shardsOf } from "./index-articles.ts";
export { type IndexedIssue, issueOf, issuesOf } from "./issue.ts";
export { writeManifest } from "./manifest.ts";
export type { SearchRecord } from "./record.ts";
export { entriesIn, tidyCache } from "./shard-cache.ts";

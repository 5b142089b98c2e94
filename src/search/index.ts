export { bundleBrowser } from "./bundle.ts";
export { indexArticles, makeShards } from "./index-articles.ts";
export { type IndexedIssue, issueOf, issuesOf } from "./issue.ts";
export { writeManifest } from "./manifest.ts";
export type { SearchRecord } from "./record.ts";
export { tidyCache } from "./shard-cache.ts";

export { bundleBrowser } from "./bundle.ts";
export { indexArticles } from "./index-articles.ts";
export type { SearchRecord } from "./record.ts";

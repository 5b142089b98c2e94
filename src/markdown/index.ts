export { fingerprintOf } from "./fingerprint.ts";
export { bodyToHtml } from "./html.ts";
export { markdownToArticle } from "./read-article.ts";
export { articleToMarkdown } from "./write-article.ts";

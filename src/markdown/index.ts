export { readBody } from "./body.ts";
export { fingerprintOf, unixText } from "./fingerprint.ts";
export { bodyToHtml } from "./html.ts";
export { isPlain } from "./plain.ts";
export { markdownToArticle } from "./read-article.ts";
export { bodyOf } from "./split-file.ts";
export { articleToMarkdown } from "./write-article.ts";

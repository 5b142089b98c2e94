import type { SearchRecord } from "../../src/search/index.ts";
import { scriptJson } from "../../src/site/metadata/news-article.ts";

/** A page of the archive, in its language and under its content security policy, which may let it ask other hosts. */
export const html = (
  body: string,
  hosts = "",
): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; connect-src 'self' ${hosts}; script-src 'self' 'wasm-unsafe-eval'; img-src data:">
<link rel="icon" href="data:,"><title>今日临港</title>${body}`;

/**
 * The long page of an article, whose title stands there twice, with emphasis and line breaks across its words. What
 * search reads off it is where it is on the site's own pages (`tests/browser/indexed.test.ts`).
 */
export const articlePage = (record: SearchRecord): string =>
  html(`<script type="application/ld+json">${scriptJson(described(record))}</script>
<main><article><h1>${escaped(record.title)}</h1><p>${escaped(record.title)}</p>${"<br>".repeat(100)}
<div class="text">${record.paragraphs.map((text) => `<p>${broken(text)}</p>`).join("\n")}</div>
${record.captions.map(photo).join("\n")}</article></main>
<script type="module" src="/repo/assets/article.js"></script>`);

const described = ({ title, kicker, deck, section, reporter }: SearchRecord): object => ({
  ...{ headline: title, alternativeHeadline: kicker, abstract: deck, printSection: section },
  author: reporter.map((name) => ({ name })),
});

const photo = (caption: string): string =>
  `<figure class="photo"><figcaption>${escaped(caption)}</figcaption></figure>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Set the third character of a text in an element of its own, and break the line after it where that is between two of Chinese. */
function broken(text: string): string {
  const [one = "", two = "", third = "", ...rest] = text;
  const end = /^\p{sc=Han}{2}/u.test(third + rest.join("")) ? "\n" : "";
  return `${escaped(one + two)}<em>${escaped(third)}</em>${end}${escaped(rest.join(""))}`;
}

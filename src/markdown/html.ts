import type { Nodes, Root } from "mdast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { joinLines } from "./line-breaks.ts";
import { markdownParser } from "./parser.ts";
import { plainToHtml } from "./plain.ts";

/** What an article's text may become; everything else is dropped, its text kept. */
const ALLOWED: Options = {
  tagNames: [
    ...["p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "a", "img", "br", "hr"],
    ...["ul", "ol", "li", "blockquote", "pre", "code"],
  ],
  attributes: { a: ["href", "title"], img: ["src", "alt", "title"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
};

const processor = markdownParser()
  .use(() => (tree: Root) => setForPage(tree))
  .use(remarkRehype)
  .use(rehypeSanitize, ALLOWED)
  .use(rehypeStringify);

/** Turn the Markdown under the front matter into HTML that is safe to put into a page under an `h1`. */
export function bodyToHtml(markdown: string): string {
  return plainToHtml(markdown) ?? anyToHtml(markdown);
}

/** Set the text of any article as HTML. */
export function anyToHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}

/** Keep the page's own heading the only one of level 1, and Chinese lines free of spaces at their ends. */
function setForPage(node: Nodes): void {
  if (node.type === "heading" && node.depth === 1) node.depth = 2;
  if (node.type === "text") node.value = joinLines(node.value);
  if ("children" in node) node.children.forEach(setForPage);
}

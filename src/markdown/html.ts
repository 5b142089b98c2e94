import type { Image, InlineCode, Nodes, Root, Text } from "mdast";
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
  if (node.type === "paragraph" || node.type === "heading") joinAll(textsIn(node));
  else if ("children" in node) node.children.forEach(setForPage);
}

/** What holds the texts of a paragraph. */
type Leaf = Text | InlineCode | Image;

const textsIn = (node: Nodes): readonly Leaf[] => {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "image") return [node];
  return "children" in node ? node.children.flatMap(textsIn) : [];
};

const textOf = (leaf: Leaf | undefined): string => (leaf?.type === "image" ? leaf.alt : leaf?.value) ?? "";

/** Join the lines of texts that follow one another, also where a line ends with one of them: `好⏎*好*`. */
function joinAll(leaves: readonly Leaf[]): void {
  const texts = leaves.map(textOf);
  for (const [place, leaf] of leaves.entries()) {
    if (leaf.type === "image") continue;
    const before = texts[place - 1]?.match(/.$/su)?.[0] ?? "";
    const after = texts[place + 1]?.match(/^./su)?.[0] ?? "";
    const joined = joinLines(before + leaf.value + after);
    leaf.value = joined.slice(before.length, joined.length - after.length).replaceAll("\r", " ");
  }
}

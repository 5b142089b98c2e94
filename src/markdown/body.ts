import type { Nodes, PhrasingContent, RootContent } from "mdast";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Article, Paragraph, ParagraphKind } from "../model.ts";
import { joinLines } from "./line-breaks.ts";
import { markdownParser } from "./parser.ts";
import { readPlain, writePlain } from "./plain.ts";

/** Without it `<1@x>` is left as it is, and read as an address. */
const EVERY_ANGLE_BRACKET = { character: "<", inConstruct: "phrasing" } as const;

const writer = unified().use(remarkStringify, { unsafe: [EVERY_ANGLE_BRACKET] });
const reader = markdownParser();

/** How each kind of paragraph stands in Markdown. */
const BLOCKS: Readonly<Record<ParagraphKind, (text: PhrasingContent) => RootContent>> = {
  paragraph: (text) => ({ type: "paragraph", children: [text] }),
  crosshead: (text) => ({ type: "heading", depth: 2, children: [text] }),
  caption: (text) => ({ type: "paragraph", children: [{ type: "emphasis", children: [text] }] }),
};

/**
 * Write the text of an article as Markdown.
 *
 * The captions of `photos` stand in the front matter and are not repeated: a photograph that stands alone
 * has no body. A caption that belongs to none of `photos` is set in emphasis.
 */
export function writeBody({ paragraphs, photos }: Article): string {
  const captions = new Set(photos.map(({ caption }) => caption));
  const kept = paragraphs.filter(({ kind, text }) => kind !== "caption" || !captions.has(text));
  return writePlain(kept) ?? writeAny(kept);
}

/** Write the text of any article. */
export function writeAny(paragraphs: readonly Paragraph[]): string {
  const children = paragraphs.map(({ kind, text }) => BLOCKS[kind]({ type: "text", value: text }));
  return writer.stringify({ type: "root", children });
}

/** Read Markdown as the plain texts of an article; a paragraph that is all emphasis is a caption. */
export function readBody(markdown: string): readonly Paragraph[] {
  return readPlain(markdown) ?? readAny(markdown);
}

/** Read the text of any article. */
export function readAny(markdown: string): readonly Paragraph[] {
  return reader.parse(markdown).children.flatMap(paragraphsOf);
}

function paragraphsOf(node: RootContent): readonly Paragraph[] {
  if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") {
    return node.children.flatMap(paragraphsOf);
  }
  const text = joinLines(textOf(node));
  return text === "" ? [] : [{ kind: kindOf(node), text }];
}

function kindOf(node: RootContent): ParagraphKind {
  if (node.type === "heading") return "crosshead";
  const isCaption =
    node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "emphasis";
  return isCaption ? "caption" : "paragraph";
}

/** Give the text of a node. A hard line break is one, other than for `mdast-util-to-string`. */
function textOf(node: Nodes): string {
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

import type { Root, RootContent } from "mdast";

/** Nobody writes more of them in one paragraph; the cost of pairing them grows with the square of their number. */
const MOST_SIGNS = 2_000;
/** What Markdown pairs or looks up, each in a text that is not its own. */
const SIGN = /[*_[\]`<&\\!#]/g;

/** Sixteen quotes or lists inside one another, at the start of a line: each level is a call inside a call. */
const DEEP = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){16}/m;
/** `* * *`, a line across the page, is none, however long. */
const RULE = /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/gm;

const BETWEEN_PARAGRAPHS = /\n[ \t]*\n\s*/;

/** Tell whether a text would take Markdown too long, or too deep, to read: no person wrote it. */
export function isTangled(markdown: string): boolean {
  if (DEEP.test(markdown) && DEEP.test(markdown.replace(RULE, ""))) return true;
  if (markdown.length <= MOST_SIGNS) return false;
  return markdown.split(BETWEEN_PARAGRAPHS).some((part) => (part.match(SIGN)?.length ?? 0) > MOST_SIGNS);
}

const CROSSHEAD = /^## +/;
/** The signs that a backslash takes their meaning from (CommonMark 0.31, 2.4). */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Take such a text as it is printed: its paragraphs and crossheads, and no Markdown in them. */
export function asPrinted(markdown: string): Root {
  const parts = markdown.split(BETWEEN_PARAGRAPHS).filter((part) => part.trim() !== "");
  return { type: "root", children: parts.map(partOf) };
}

function partOf(part: string): RootContent {
  const value = part.replace(CROSSHEAD, "").replace(ESCAPED, "$1").trim();
  return CROSSHEAD.test(part)
    ? { type: "heading", depth: 2, children: [{ type: "text", value }] }
    : { type: "paragraph", children: [{ type: "text", value }] };
}

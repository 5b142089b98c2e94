import type { Paragraph } from "../model.ts";

/**
 * Articles that have nothing but plain paragraphs and crossheads, a line each. Nearly all are such, and are read and
 * written here in a fiftieth of the time that CommonMark's readers and writers take. For every text this gives what
 * those give, or nothing.
 */

/** What Markdown or HTML may take for more than itself, and control characters. */
const SPECIAL = String.raw`\\\x60*_[\]<>&\0-\u001f\u007f\ufeff`;

/** A line that is no list, heading, quotation, rule or code, and that no space is taken from. */
const PLAIN = new RegExp(`^(?![ #+=~>-]|\\d+[.)])[^${SPECIAL}]*[^ #${SPECIAL}]$`, "u");

const CROSSHEAD = "## ";
const BLANK_LINES = /\n{2,}/;
const AROUND = /^\n+|\n+$/g;

/** Read the text of a plain article; undefined for any other. */
export function readPlain(markdown: string): readonly Paragraph[] | undefined {
  const paragraphs: Paragraph[] = [];
  for (const block of markdown.replace(AROUND, "").split(BLANK_LINES)) {
    const isCrosshead = block.startsWith(CROSSHEAD);
    const text = isCrosshead ? block.slice(CROSSHEAD.length) : block;
    if (!PLAIN.test(text)) return undefined;
    paragraphs.push({ kind: isCrosshead ? "crosshead" : "paragraph", text });
  }
  return paragraphs;
}

/** Tell whether an article is plain. */
export const isPlain = (markdown: string): boolean => readPlain(markdown) !== undefined;

/** Write the text of a plain article; undefined for any other. */
export function writePlain(paragraphs: readonly Paragraph[]): string | undefined {
  if (!paragraphs.every(({ kind, text }) => kind !== "caption" && PLAIN.test(text))) return undefined;
  const blocks = paragraphs.map(({ kind, text }) => (kind === "crosshead" ? CROSSHEAD : "") + text);
  return blocks.map((block) => `${block}\n`).join("\n");
}

/** Set the text of a plain article as HTML; undefined for any other. */
export function plainToHtml(markdown: string): string | undefined {
  return readPlain(markdown)
    ?.map(({ kind, text }) => (kind === "crosshead" ? `<h2>${text}</h2>` : `<p>${text}</p>`))
    .join("\n");
}

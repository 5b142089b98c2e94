import type { Unmarked } from "./markdown.ts";

/** What OCR programs and web pages set around text: the elements of HTML that hold some, or a picture. */
const ELEMENTS =
  "br|p|h[1-6]|div|span|b|strong|i|em|u|s|sup|sub|font|center|a|img|table|thead|tbody|tr|t[dh]|ul|ol|li|blockquote|figure|figcaption|hr|html|body|small|mark";
const TAG = new RegExp(`</?(?:${ELEMENTS})(?:\\s[^<>]*)?/?>`, "giu");
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/giu;
const HAS_MARKS = new RegExp(
  `${TAG.source}|&(?:nbsp|[em]{2}sp|ensp|[lr][ds]quo|quot|mdash|hellip|middot|#12288);`,
  "iu",
);
const HEADING = /^\s*(?:<div[^<>]*>\s*)?<h[1-6][\s>]/iu;
const PICTURE = /<img[\s/>]/iu;
/** Where cells and lines of one line of the file meet. */
const CELLS = /<\/t[dh]>\s*<t[dh](?:\s[^<>]*)?>|<\/tr>\s*<tr(?:\s[^<>]*)?>\s*(?:<t[dh](?:\s[^<>]*)?>)?/giu;
const BREAK = /<br\s*\/?>(?=.*\S)/giu;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  emsp: "\u3000",
  ensp: " ",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  hellip: "…",
  middot: "·",
};

/**
 * Take the tags of HTML off the lines of a page, as PaddleOCR, MinerU and others leave them in Markdown, and as they come along
 * where web pages are saved as text. What stands in a heading was set to be seen; a line of tags alone is a note of the file's own.
 */
export function withoutHtml(lines: readonly Unmarked[]): readonly Unmarked[] {
  if (!lines.some(({ text }) => (text.includes("<") || text.includes("&")) && HAS_MARKS.test(text)))
    return lines;
  return lines.map((line) => {
    const text = withoutTags(line.text);
    if (text.trim() === "" && line.text.trim() !== "")
      return { text: line.text, markup: PICTURE.test(line.text) ? "picture" : "note" };
    return { text, markup: line.markup ?? (HEADING.test(line.text) ? "heading" : null) };
  });
}

function withoutTags(line: string): string {
  const cells = line.replace(CELLS, "\u3000").replace(BREAK, " ");
  return cells.replace(TAG, "").replace(ENTITY, characterOf);
}

function characterOf(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? entity;
  const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? "", 16);
  return point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : entity;
}

/** Elements that begin and end a line of their own, or stand in a page's head. */
const BLOCKS =
  "html|head|meta|title|link|script|body|header|nav|main|article|section|aside|footer|form|h[1-6]|p|ul|ol|li|div|" +
  "details|summary|pre|blockquote|figure|figcaption|table|caption|thead|tbody|tr|th|td";

/**
 * What shows its white space as it is; else white space before the tag of such an element, or around a line's end. It is
 * looked at from its beginning only: a line may be blank for long.
 */
const SPACES = new RegExp(
  `(<pre[ >].*?</pre>)|(?<![ \\t\\n])(?:[ \\t\\n]+(?=(</?(?:${BLOCKS})[ >]))|[ \\t]*\\n[ \\t\\n]*)`,
  "gs",
);

/** Take from a page the indents and line ends that its templates leave: a tenth of its bytes, and nothing of what it shows. */
export const withoutIndents = (html: string): string =>
  html.replace(SPACES, (_, preformatted?: string, tag?: string) => preformatted ?? (tag ? "" : "\n"));

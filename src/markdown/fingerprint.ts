import { createHash } from "node:crypto";

const FINGERPRINT_LINE = /(?<=\n) {2}fingerprint: [^\n]*\n/;

/**
 * Compute the fingerprint of an article's file: of everything in it but the fingerprint's own line.
 *
 * It does not change with the kind of line ends or with blank lines at the end, which Git and editors
 * set as they like; it does with everything that a person writes, comments in the front matter included.
 */
export function fingerprintOf(file: string): string {
  const text = unixText(file).trimEnd();
  const head = text.indexOf("\n---", 3) + 1;
  const rest = text.slice(0, head).replace(FINGERPRINT_LINE, "") + text.slice(head);
  return `sha256-${createHash("sha256").update(rest).digest("hex")}`;
}

/** Give a text without byte order mark and with line ends of one character. */
export function unixText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

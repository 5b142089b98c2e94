import type { Page } from "../model.ts";
import { isBlank } from "../printed-text.ts";

/** Characters of a line in a page's digest: 18 bits of a hash. */
const WIDTH = 3;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));

/** How a line with nothing on it stands in a digest. */
export const BLANK = pageDigest({ lines: [""] });

/**
 * Tell what a page is like in three characters a line, so that it can be told later which of its lines were inserted,
 * changed or moved. White space at a line's end does not count.
 */
export function pageDigest({ lines }: Pick<Page, "lines">): string {
  const marks = Buffer.alloc(WIDTH * lines.length);
  for (const [at, line] of lines.entries()) {
    const hash = isBlank(line) ? 0 : hashOf(line.trimEnd());
    for (let place = 0; place < WIDTH; place++) {
      marks[WIDTH * at + place] = CODES[(hash >>> (6 * place)) & 63] as number;
    }
  }
  return marks.toString("latin1");
}

/** Give the marks of a page's lines. */
export function marksIn(digest: string): readonly string[] {
  return Array.from({ length: digest.length / WIDTH }, (_, line) =>
    digest.slice(line * WIDTH, (line + 1) * WIDTH),
  );
}

/** FNV-1a, 32 bits: a cryptographic hash of each line would take longer than all other checks. */
function hashOf(line: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < line.length; place++) {
    hash = Math.imul(hash ^ line.charCodeAt(place), 0x01000193);
  }
  return hash ^ (hash >>> 16);
}

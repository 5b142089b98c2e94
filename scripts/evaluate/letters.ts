/** Keep the letters and digits of a text alone, in one form: so texts are compared whatever their spacing and punctuation. */
export function bare(text = ""): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Count the letters and digits of a text. */
export function countLetters(text: string): number {
  return [...bare(text)].length;
}

/** Long enough to stand, as a rule, in one article of an issue only; short enough to survive OCR. */
const SHINGLE = 4;

/**
 * Cut a bare text into its overlapping strings of four letters: `临港区召开` → 临港区召, 港区召开.
 *
 * Such strings are known as shingles: A. Z. Broder, On the resemblance and containment of documents, 1997.
 */
export function shingles(text: string): readonly string[] {
  const letters = [...text];
  const count = Math.max(0, letters.length - SHINGLE + 1);
  return Array.from({ length: count }, (_, start) => letters.slice(start, start + SHINGLE).join(""));
}

import { isBlank } from "../printed-text.ts";

/** A page of a file of several pages is parted from the next by a form feed: so does `pdftotext`. */
const FORM_FEED = 0x0c;

/** Part the bytes of a file at its form feeds, blank pages left out; a file without any, or of one page, stays whole. */
export function sheetsIn(bytes: Buffer): readonly Buffer[] {
  // In UTF-16 the byte may be half of a character; nothing that writes form feeds writes that.
  if (!bytes.includes(FORM_FEED) || bytes.includes(0)) return [bytes];
  const sheets: Buffer[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const feed = bytes.indexOf(FORM_FEED, from);
    const end = feed < 0 ? bytes.length : feed;
    const sheet = bytes.subarray(from, end);
    if (!isBlank(sheet.toString("latin1"))) sheets.push(sheet);
    from = end + 1;
  }
  return sheets.length > 1 ? sheets : [bytes];
}

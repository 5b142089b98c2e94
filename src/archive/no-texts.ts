/** What is sometimes taken for text, by how it begins: bytes as Latin-1, white space and byte order mark left out. */
const NO_TEXTS: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^%PDF-/, "a PDF"],
  [/^PK\u0003\u0004/, "a ZIP or Word file"],
  [/^\xd0\xcf\x11\xe0/, "an old Word file"],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^II\*\0|^MM\0\*|^BM.{4}\0\0|^RIFF.{4}WEBP/s, "a picture"],
  [/^AT&TFORM/, "a DjVu file"],
  [/^CAJ\0|^Founder CEB/, "a CAJ or CEB file"],
  [/^Rar!|^7z\xbc\xaf|^\x1f\x8b/, "a compressed file"],
  [/^\{\\rtf/, "an RTF file"],
  // ALTO, PAGE and hOCR among them.
  [/^<(?:\?xml|alto|PcGts)\b/i, "an XML file"],
  [/^<(?:!DOCTYPE|html|head)\b|^MIME-Version:/i, "a web page"],
];

/** Of Baidu, Tencent, PaddleOCR …: `{"words_result": …`, `[[[12.0, 30.0], …`, `{'rec_texts': …`. Settings may be written so. */
const JSON_VALUE = /^[[{]\s*["'{[]/;

/** That of UTF-8, byte by byte. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";
/** So many bytes tell. */
const SAMPLE = 64;

/** Name what a file is if it is none of text; null where it may be some. */
export function otherThanText(bytes: Uint8Array): string | null {
  const start = startOf(bytes);
  return NO_TEXTS.find(([begins]) => begins.test(start))?.[1] ?? null;
}

/** Whether a file holds values for programs, and no page. */
export function isJson(bytes: Uint8Array): boolean {
  return JSON_VALUE.test(startOf(bytes));
}

function startOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, SAMPLE)).toString("latin1").replace(BYTE_ORDER_MARK, "");
  return start.replace(/^[ \t\r\n]+/u, "");
}

import { inputError } from "../input-error.ts";
import type { Page } from "../model.ts";

/** A way in which text is stored. */
interface Encoding {
  readonly name: string;
  /** The bytes at the start of a file that say so. */
  readonly mark: readonly number[];
  /** The bytes of U+FFFD, which stands in a decoded text for bytes that are none. */
  readonly replacement: readonly number[];
  /** Count the bytes of a text. */
  readonly size: (text: string) => number;
}

const UTF8: Encoding = {
  name: "UTF-8",
  mark: [0xef, 0xbb, 0xbf],
  replacement: [0xef, 0xbf, 0xbd],
  size: Buffer.byteLength,
};

const ENCODINGS: readonly Encoding[] = [
  UTF8,
  { name: "UTF-16LE", mark: [0xff, 0xfe], replacement: [0xfd, 0xff], size: (text) => 2 * text.length },
  { name: "UTF-16BE", mark: [0xfe, 0xff], replacement: [0xff, 0xfd], size: (text) => 2 * text.length },
];

/** Read a page from the bytes of its file; throws an `InputError` for bytes that are no text. */
export function readPage(bytes: Uint8Array, number: number, file: string): Page {
  return { number, file, lines: linesOf(readText(bytes, file)) };
}

/**
 * Read the text of a file: UTF-8, or UTF-16 with a byte order mark.
 *
 * Throws an `InputError` that names the file, the reason and the place for bytes that are no text.
 */
export function readText(bytes: Uint8Array, file: string): string {
  const marked = ENCODINGS.find(({ mark }) => holds(bytes, mark, 0));
  const start = marked?.mark.length ?? 0;
  const body = bytes.subarray(start);
  const encoding = marked ?? UTF8;
  const text = new TextDecoder(encoding.name, { ignoreBOM: true }).decode(body);
  const fault = faultIn(text, body, encoding);
  if (!fault) return text;
  const place = `${fault.reason} at byte ${start + fault.offset}`;
  throw inputError(file, `not a text in UTF-8 or UTF-16: ${place}`);
}

/** Split at LF or CR LF as an editor does, or at CR where the file has no LF. */
function linesOf(text: string): readonly string[] {
  return text.split(text.includes("\n") ? /\r?\n/ : "\r");
}

/** Find the first place where bytes are no text. */
function faultIn(text: string, bytes: Uint8Array, { name, replacement, size }: Encoding) {
  let [counted, offset] = [0, 0];
  for (const { 0: character, index } of text.matchAll(/[\0\uFFFD]/g)) {
    offset += size(text.slice(counted, index));
    counted = index;
    if (character === "\0") return { reason: "a NUL character", offset };
    if (!holds(bytes, replacement, offset)) return { reason: `undecodable ${name}`, offset };
  }
  return undefined;
}

function holds(bytes: Uint8Array, expected: readonly number[], offset: number): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte);
}

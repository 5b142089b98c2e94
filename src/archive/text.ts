import { inputError } from "../input-error.ts";
import type { Page } from "../model.ts";
import type { Encoding } from "../settings.ts";
import { decoded, decodes, storageOf } from "./encoding.ts";
import { isJson, otherThanText } from "./no-texts.ts";

/**
 * Read a page from the bytes of its file, which may be in any of `encodings`; the one that is named is taken where the
 * bytes do not tell.
 *
 * @throws InputError for bytes that are no text
 */
export function readPage(bytes: Uint8Array, number: number, file: string, named?: Encoding): Page {
  if (isJson(bytes)) throw inputError(file, "a JSON file, expected its text");
  return { number, file, lines: linesOf(readText(bytes, file, named)) };
}

/**
 * Read the text of a file.
 *
 * @throws InputError that names the file, the reason and the byte, for bytes that are no text
 */
export function readText(bytes: Uint8Array, file: string, named?: Encoding): string {
  const other = otherThanText(bytes);
  if (other) throw inputError(file, `${other}, expected its text`);
  const { encoding, mark } = storageOf(bytes, named);
  const body = bytes.subarray(mark);
  const text = decoded(body, encoding);
  const fault = faultIn(text, body, encoding);
  if (!fault) return text;
  const place = `${fault.reason} at byte ${mark + fault.offset}`;
  throw inputError(file, `not a text: ${place}; save it as UTF-8`);
}

/** What ends lines: LF or CR LF, as an editor sees it; CR where the file has no LF; what follows, in turn, where it has none before. */
const LINE_ENDS = [
  /\r?\n/,
  /\r/,
  // NEL of mainframes; the separators of Unicode; the manual line breaks of Word.
  /\u0085/,
  /[\u2028\u2029]/,
  /\v/,
];

function linesOf(text: string): readonly string[] {
  return text.split(LINE_ENDS.find((end) => end.test(text)) ?? /\n/);
}

/** Find the first character that is none. */
function faultIn(text: string, bytes: Uint8Array, encoding: Encoding) {
  const start = (part: Uint8Array) => new TextDecoder(encoding).decode(part, { stream: true });
  const faults: readonly (readonly [string, boolean, (beginning: Uint8Array) => boolean])[] = [
    ["a NUL character", text.includes("\0"), (part) => start(part).includes("\0")],
    [
      `undecodable ${encoding.toUpperCase()}`,
      !decodes(bytes, encoding),
      (part) => !decodes(part, encoding, part.length < bytes.length),
    ],
  ];
  const [reason, , isAtFault] = faults.find(([, isThere]) => isThere) ?? [];
  if (!reason || !isAtFault) return undefined;
  const last = firstByte(bytes, isAtFault);
  // The character may have begun some bytes earlier.
  const earlier = [0, 1, 2, 3].find((back) => decodes(bytes.subarray(0, last - back), encoding)) ?? 0;
  return { reason, offset: last - earlier };
}

/** Find the byte by which a beginning of a file comes to be at fault; longer beginnings are at fault, too. */
function firstByte(bytes: Uint8Array, isAtFault: (beginning: Uint8Array) => boolean): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isAtFault(bytes.subarray(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

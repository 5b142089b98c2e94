import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import type { Encoding } from "../settings.ts";

/** Ways in which text is stored. */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "big5",
] as const satisfies readonly Encoding[];

/** How a text is stored, and how many bytes at its start say so. */
export interface Storage {
  readonly encoding: Encoding;
  readonly mark: number;
}

/** Byte order marks (Unicode, section 23.8). */
const MARKS: readonly (readonly [Encoding, ...bytes: number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/** What the detector calls those that have no sure sign. */
const DETECTED: ReadonlyMap<string, Encoding> = new Map([
  ["GB18030", "gb18030"],
  ["Big5", "big5"],
]);

/**
 * Tell how a text is stored: by its byte order mark; by the NUL bytes of UTF-16; as UTF-8 where it is that; else as
 * a person said, or as the frequent characters of GB18030 and Big5 tell.
 */
export function storageOf(bytes: Uint8Array, named?: Encoding): Storage {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, place) => bytes[place] === byte));
  if (marked) return { encoding: marked[0], mark: marked.length - 1 };
  const encoding = wideIn(bytes) ?? (decodes(bytes, "utf-8") ? "utf-8" : (named ?? detected(bytes)));
  return { encoding, mark: 0 };
}

/** Tell whether bytes are whole text in an encoding. */
export function decodes(bytes: Uint8Array, encoding: Encoding, stream = false): boolean {
  if (encoding === "utf-8" && !stream) return isUtf8(bytes);
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Read bytes as text; what is none becomes U+FFFD. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  // In a fraction of the time.
  if (encoding === "utf-8" && isUtf8(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** So many bytes tell. */
const SAMPLE = 64 * 1024;

/** In UTF-16, a byte in so many at least is the NUL of an ASCII character: of a line end, a digit. */
const NULS = 1 / 200;

/** Find UTF-16 without a mark by the NULs of its ASCII characters, which are all on one side. */
function wideIn(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  const nuls = [...sample.keys()].filter((place) => sample[place] === 0);
  if (bytes.length % 2 > 0 || nuls.length === 0 || nuls.length < sample.length * NULS) return undefined;
  const isAscii = (place: number) => (sample[place] ?? 0) > 0 && (sample[place] ?? 0) < 0x80;
  if (nuls.every((place) => place % 2 === 1 && isAscii(place - 1))) return "utf-16le";
  return nuls.every((place) => place % 2 === 0 && isAscii(place + 1)) ? "utf-16be" : undefined;
}

/** Tell what bytes that are no whole UTF-8 are: UTF-8 with some broken characters, or what a detector says. */
function detected(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  if (decodes(sample, "utf-8", true)) return "utf-8";
  const text = new TextDecoder("utf-8").decode(sample);
  const [broken, others] = [/\ufffd/g, /[^\0-\u007f\ufffd]/g].map((kind) => text.match(kind)?.length ?? 0);
  if (broken !== undefined && others !== undefined && broken * 10 < others) return "utf-8";
  const likely = analyse(sample).flatMap(({ name }) => DETECTED.get(name) ?? []);
  return likely.find((encoding) => decodes(sample, encoding, true)) ?? "utf-8";
}

import { gzipSync } from "node:zlib";
import type { Packing } from "./layout.ts";

/** Write data as the browser's `fetchPacked` reads it: JSON, gzipped. */
export const pack = (data: unknown, packing: Packing): Uint8Array =>
  packBytes(Buffer.from(JSON.stringify(data), packing));

/** Gzip bytes. */
export const packBytes = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });

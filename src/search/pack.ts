import { gzipped } from "../site-files.ts";
import type { Packing } from "./layout.ts";

/** Write data as the browser's `fetchPacked` reads it: JSON, gzipped. */
export const pack = (data: unknown, packing: Packing): Uint8Array =>
  gzipped(Buffer.from(JSON.stringify(data), packing));

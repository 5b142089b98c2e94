import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "./ledger.ts";

/** How much room something takes. */
export interface Size {
  readonly bytes: number;
  readonly files: number;
}

/** The room that each entry of a ledger takes. */
export type Sizes = ReadonlyMap<string, Size>;

/** A site as it was: what it holds, and how large that is. */
export interface Measured {
  readonly ledger: Ledger;
  readonly sizes: Sizes;
}

/**
 * Tell how large a site will be. What stays as it is was measured before; the rest is looked at in the folder of what
 * is fresh.
 */
export const sizesOf = (after: Ledger, before: Measured, fresh: string): Sizes =>
  new Map(
    [...after].map(([path, made]) => {
      const known = before.ledger.get(path) === made ? before.sizes.get(path) : undefined;
      return [path, known ?? measure(join(fresh, path))];
    }),
  );

/** Add up room. */
export const sumOf = (sizes: Iterable<Size>): Size => {
  let [bytes, files] = [0, 0];
  for (const size of sizes) {
    bytes += size.bytes;
    files += size.files;
  }
  return { bytes, files };
};

/** Measure a file, or all that is in a folder. */
function measure(path: string): Size {
  if (!path.endsWith("/")) return { bytes: statSync(path).size, files: 1 };
  const entries = readdirSync(path, { withFileTypes: true });
  return sumOf(entries.map((entry) => measure(join(path, entry.name) + (entry.isDirectory() ? "/" : ""))));
}

import { copyFileSync, linkSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";

/** A file to be written, by its path in a folder. */
export interface SiteFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A file that is made only where it is not there yet. */
export interface PlannedFile {
  readonly path: string;
  /** Names all that it is made of. */
  readonly source: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

/** Gzip what a file holds. At the best level an index is half a percent smaller, and takes twice as long. */
export const gzipped = (content: string | Uint8Array): Uint8Array => gzipSync(content);

/** Gzip it beside other work, on another processor where there is one. */
export const gzippedAside: (content: string | Uint8Array) => Promise<Uint8Array> = promisify(gzip);

/** Write files into a folder, one after another, and at once: small files are written sooner than they are waited for. */
export async function writeFiles(folder: string, files: Iterable<SiteFile>): Promise<void> {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  }
}

/** Give a folder a second place: its files are linked to, or copied where the disk cannot link them. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkFile(source, target);
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

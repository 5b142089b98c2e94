import { copyFile, link, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file to be written, by its path in a folder. */
export interface SiteFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Write files into a folder. */
export async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}

/** Give a folder a second place: its files are linked to, or copied where the disk cannot link them. */
export async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

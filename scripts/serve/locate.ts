import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** A file or folder of a site, by its real path. */
export interface Found {
  readonly path: string;
  readonly folder: boolean;
}

/** Find the file or folder that a path of an address means, never one outside the served folder. */
export async function locate(root: string, path: string): Promise<Found | undefined> {
  try {
    const real = await realpath(join(root, decodeURIComponent(path)));
    return isInside(root, real) ? { path: real, folder: (await stat(real)).isDirectory() } : undefined;
  } catch {
    return undefined;
  }
}

/** What a server may add to an address, to find its file. */
const ENDINGS = ["", ".html", "/index.html"];

/**
 * Tell whether a path of an address leads out of a folder: upwards, or through a link.
 *
 * @throws URIError for a path that is no UTF-8
 */
export async function leadsOut(root: string, path: string): Promise<boolean> {
  const decoded = decodeURIComponent(path);
  if (/[\0\\]|(?:^|\/)\.\.(?:\/|$)/.test(decoded)) return true;
  const reals = ENDINGS.map((ending) => realpath(join(root, decoded + ending)).catch(() => root));
  return (await Promise.all(reals)).some((real) => !isInside(root, real));
}

function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root + sep);
}

import { readFile } from "node:fs/promises";
import { inputError } from "../../src/input-error.ts";
import { VOLUME_FILE } from "../../src/volume.ts";

/** What a site tells of itself, and where that came from. */
interface Told {
  readonly json: string;
  readonly source: string;
}

/** How long a site is waited for, in milliseconds. */
const PATIENCE = 60_000;

/** Read what a site tells of itself, out of a file or from the site; throws an `InputError` that names it. */
export const readTold = (address: string, file?: string): Promise<Told> =>
  file === undefined ? fromSite(new URL(VOLUME_FILE, address).href) : fromFile(file);

async function fromFile(file: string): Promise<Told> {
  const json = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw inputError(file, error.code === "ENOENT" ? "missing" : error.message, { cause: error });
  });
  return { json, source: file };
}

async function fromSite(source: string): Promise<Told> {
  try {
    const response = await fetch(source, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`answers ${response.status}`);
    return { json: await response.text(), source };
  } catch (error) {
    throw inputError(source, `${reasonOf(error)}; expected a site that is published, built by Backfile`, {
      cause: error,
    });
  }
}

/** Node says that a fetch failed, and why in its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return (cause as Error | undefined)?.message || message;
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Ledger,
  MARK,
  markOf,
  type Published,
  readLedger,
  type Sizes,
  sizesOf,
  update,
  writeLedger,
} from "../../src/published/index.ts";
import { besideFolder, exchange } from "./fresh-folder.ts";
import type { BuildOptions } from "./options.ts";
import { realOrNew } from "./output.ts";

/** Makes in a folder what a site lacks, or holds out of date, and tells what it holds then. */
export type Make = (before: Ledger, fresh: string) => Promise<Ledger>;

/** What a site holds, what it held before, and how large it is. */
export interface Outcome {
  readonly before: Ledger;
  readonly ledger: Ledger;
  readonly sizes: Sizes;
}

/** Where it is kept in a cache what sites hold. */
export const keptLedgers = ({ cache }: Pick<BuildOptions, "cache">): string => join(cache, "sites");

/** What a site is made of, and may be. */
export interface Terms {
  /** Names all that the site is made of. */
  readonly source: string;
  /** Tells, without a look at all of that, that nothing of it has changed; empty where that cannot be told. */
  readonly stamp: string;
  /** The folder where it is kept what sites hold. */
  readonly kept: string;
  /** Throws where a site may not be as large as it is. */
  readonly allow?: (sizes: Sizes) => void;
}

/**
 * Bring the site in a folder up to date. One that is as a build left it is kept, but for what has changed; any other
 * is replaced as a whole. Where anything fails, the site stays as it was.
 */
export function publish(folder: string, { source, stamp, kept, allow }: Terms, make: Make): Promise<Outcome> {
  return besideFolder(folder, async (places) => {
    const { target, fresh } = places;
    const before = readLedger(target, kept);
    const was = before ?? { ledger: new Map(), sizes: new Map() };
    const ledger = await make(was.ledger, fresh);
    const sizes = sizesOf(ledger, was, fresh);
    allow?.(sizes);
    const after = { source, stamp, ledger, sizes };
    if (before) await renew(target, fresh, before, after);
    else {
      await writeFile(join(fresh, MARK), markOf(after));
      exchange(places);
    }
    await writeLedger(target, kept, after);
    return { before: was.ledger, ledger, sizes };
  });
}

/** A build that is stopped meanwhile leaves a site that no ledger is of, and the next one replaces it as a whole. */
async function renew(target: string, fresh: string, before: Published, after: Published): Promise<void> {
  await writeFile(join(target, MARK), markOf());
  update(target, fresh, before.ledger, after.ledger);
  await writeFile(join(target, MARK), markOf(after));
}

/** Give what a site holds that is as a build left it, made of what has the same stamp. */
export async function unchanged(folder: string, kept: string, stamp: string): Promise<Outcome | undefined> {
  const known = readLedger(await realOrNew(folder), kept);
  return stamp !== "" && known?.stamp === stamp ? { ...known, before: known.ledger } : undefined;
}

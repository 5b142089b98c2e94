import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Ledger,
  MARK,
  markOf,
  type Published,
  readLedger,
  update,
  writeLedger,
} from "../../src/published/index.ts";
import { besideFolder, exchange } from "./fresh-folder.ts";
import { realOrNew } from "./output.ts";

/** Makes in a folder what a site lacks, or holds out of date, and tells what it holds then. */
export type Make = (before: Ledger, fresh: string) => Promise<Ledger>;

/**
 * Bring the site in a folder up to date. One that is as a build left it is kept, but for what has changed; any other
 * is replaced as a whole. Where anything fails, the site stays as it was.
 *
 * @param from names all that the site is made of
 * @param kept the folder where it is kept what sites hold
 */
export function publish(
  folder: string,
  from: Pick<Published, "source" | "stamp">,
  kept: string,
  make: Make,
): Promise<Ledger> {
  return besideFolder(folder, async (places) => {
    const { target, fresh } = places;
    const before = readLedger(target, kept);
    const ledger = await make(before?.ledger ?? new Map(), fresh);
    const after = { ...from, ledger };
    if (before) await renew(target, fresh, before, after);
    else {
      await writeFile(join(fresh, MARK), markOf(after));
      exchange(places);
    }
    await writeLedger(target, kept, after);
    return ledger;
  });
}

/** A build that is stopped meanwhile leaves a site that no ledger is of, and the next one replaces it as a whole. */
async function renew(target: string, fresh: string, before: Published, after: Published): Promise<void> {
  await writeFile(join(target, MARK), markOf());
  update(target, fresh, before.ledger, after.ledger);
  await writeFile(join(target, MARK), markOf(after));
}

/** Give what a site holds that is as a build left it, made of what has the same stamp. */
export async function unchanged(folder: string, kept: string, stamp: string): Promise<Ledger | undefined> {
  const known = readLedger(await realOrNew(folder), kept);
  return stamp !== "" && known?.stamp === stamp ? known.ledger : undefined;
}

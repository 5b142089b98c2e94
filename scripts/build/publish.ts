import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Ledger, MARK, markOf, readLedger, update, writeLedger } from "../../src/published/index.ts";
import { besideFolder, realOrNew, replaceFolder } from "./output.ts";

/** Makes in a folder what a site lacks, or holds out of date, and tells what it holds then. */
export type Make = (before: Ledger, fresh: string) => Promise<Ledger>;

const NOTHING: Ledger = new Map();

/**
 * Bring the site in a folder up to date. One that is as a build left it is kept, but for what has changed; any other
 * is replaced as a whole. Where anything fails, the site stays as it was.
 *
 * @param source names all that the site is made of
 * @param kept the folder where it is kept what the site holds
 */
export async function publish(folder: string, source: string, kept: string, make: Make): Promise<Ledger> {
  const site = await realOrNew(folder);
  const before = readLedger(site, kept);
  const finish = async (ledger: Ledger, target: string): Promise<void> => {
    await writeLedger(site, kept, { source, ledger });
    await writeFile(join(target, MARK), markOf({ source, ledger }));
  };
  if (!before) {
    return replaceFolder(folder, async (fresh) => {
      const ledger = await make(NOTHING, fresh);
      await finish(ledger, fresh);
      return ledger;
    });
  }
  return besideFolder(folder, async (fresh) => {
    const ledger = await make(before.ledger, fresh);
    // A build that is stopped from here on leaves a site that the next one replaces as a whole.
    await writeFile(join(site, MARK), markOf());
    update(site, fresh, before.ledger, ledger);
    await finish(ledger, site);
    return ledger;
  });
}

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Ledger, ledgerOf, MARK, PART_FILE, readParts } from "../../src/published/index.ts";
import { finishIndex } from "../../src/site/make-index.ts";
import { linkFolder } from "../../src/site-files.ts";
import { publish } from "./publish.ts";

/** What a part has for itself. */
const OWN = [MARK, PART_FILE];

/**
 * Put the parts of a site together that several machines made: the same bytes as one machine makes.
 *
 * @throws InputError where they are not the parts of one site
 */
export async function assemble(folders: readonly string[], out: string, cache: string): Promise<Ledger> {
  const parts = readParts(folders);
  const [{ source = "", shards = [] } = {}] = parts;
  return publish(out, { source, stamp: "" }, join(cache, "sites"), async (_, fresh) => {
    for (const folder of folders) {
      await linkFolder(folder, fresh);
      for (const own of OWN) await rm(join(fresh, own), { force: true });
    }
    await finishIndex(fresh, shards);
    const planned = parts.flatMap(({ ledger }) => [...ledger]).filter(([path]) => !OWN.includes(path));
    return ledgerOf(new Map(planned), fresh);
  });
}

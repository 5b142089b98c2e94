import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ledgerOf, MARK, PART_FILE, readParts } from "../../src/published/index.ts";
import { finishIndex } from "../../src/site/make-index.ts";
import { linkFolder } from "../../src/site-files.ts";
import { within } from "./budget.ts";
import type { BuildOptions } from "./options.ts";
import { keptLedgers, type Outcome, publish } from "./publish.ts";

/** What a part has for itself. */
const OWN = [MARK, PART_FILE];

/**
 * Put the parts of a site together that several machines made: the same bytes as one machine makes.
 *
 * @throws InputError where they are not the parts of one site, or it is larger than its budget
 */
export async function assemble(
  folders: readonly string[],
  { out, cache, budget }: Pick<BuildOptions, "out" | "cache" | "budget">,
): Promise<Outcome> {
  const parts = readParts(folders);
  const [{ source = "", shards = [] } = {}] = parts;
  const terms = { source, stamp: "", kept: keptLedgers({ cache }), allow: within(budget) };
  return publish(out, terms, async (_, fresh) => {
    for (const folder of folders) {
      await linkFolder(folder, fresh);
      for (const own of OWN) await rm(join(fresh, own), { force: true });
    }
    await finishIndex(fresh, shards);
    const planned = parts.flatMap(({ ledger }) => [...ledger]).filter(([path]) => !OWN.includes(path));
    return ledgerOf(new Map(planned), fresh);
  });
}

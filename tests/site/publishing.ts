import { tmpdir } from "node:os";
import { join } from "node:path";
import { publish } from "../../scripts/build/publish.ts";
import { ledgerOf } from "../../src/published/index.ts";

const KEPT = join(tmpdir(), `backfile-kept-${process.pid}`);

/** Publish what a function writes as a site. */
export const publishAnew = (site: string, write: (fresh: string) => Promise<void>) =>
  publish(site, { source: "", stamp: "", kept: KEPT }, async (_, fresh) => {
    await write(fresh);
    return ledgerOf(new Map(), fresh);
  });

import { archiveStamps } from "../../src/archive/stamp.ts";
import { digestOf } from "../../src/digest.ts";
import { programDigest } from "../../src/program.ts";
import { startAhead } from "../../src/search/ahead.ts";
import type { Site } from "../../src/site/open-site.ts";
import type { Stages } from "../../src/stages.ts";
import { archive, holding } from "../lock/holding.ts";
import type { BuildOptions } from "./options.ts";
import { keptLedgers, type Outcome, unchanged } from "./publish.ts";

/** A site that is up to date. */
export interface Built {
  readonly outcome: Outcome;
  /** Missing where nothing has changed since the build before. */
  readonly site?: Site;
}

/** Bring the site of an archive up to date, or a part of it, while nothing is written to the archive. */
export function bringUp(options: BuildOptions, stages: Stages): Promise<Built> {
  const { content, out, memory: _, timings: __, ...terms } = options;
  const program = programDigest("src", "templates");
  return holding(archive(content), "npm run build", async () => {
    const { all, issues: stamps } = archiveStamps(content);
    const stamp = digestOf([content, terms, program, all]);
    const outcome = await unchanged(out, keptLedgers(options), stamp);
    if (outcome) return { outcome };
    if (Object.keys(stamps).length > MANY) startAhead();
    // What makes sites takes half as long to load as it takes to see that nothing has changed.
    const { build } = await import("./make.ts");
    return build({ ...options, program, stamps }, options, stamp, stages);
  });
}

/** An archive of so many issues takes about as long to read as a process that indexes takes to start. */
const MANY = 1000;

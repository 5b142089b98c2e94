import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../src/digest.ts";
import { type Ledger, PART_FILE, writePart } from "../../src/published/index.ts";
import { gatherCrew, readAhead, workplaceFor } from "../../src/site/crew/index.ts";
import { shardNames } from "../../src/site/make-index.ts";
import { type Making, makeSite } from "../../src/site/make-site.ts";
import type { Site, SiteSource } from "../../src/site/open-site.ts";
import type { Part } from "../../src/site/plan/index.ts";
import type { Stages } from "../../src/stages.ts";
import type { Built } from "./bring-up.ts";
import { within } from "./budget.ts";
import type { BuildOptions } from "./options.ts";
import { keptLedgers, type Outcome, publish } from "./publish.ts";
import { away, noPictures, unread } from "./report.ts";

/** Make what a site lacks, or holds out of date. */
export async function build(
  source: SiteSource,
  options: BuildOptions,
  stamp: string,
  stages: Stages,
): Promise<Built> {
  const place = workplaceFor(source, stages);
  const crew = gatherCrew(place, stages);
  try {
    await stages.during("read", () => readAhead(crew, source));
    const site = await place.site();
    const warnings = warningsOf(site);
    for (const warning of warnings) console.warn(warning);
    const made = { ...options, crew, stages };
    // What was said has to be said again, and so nothing is told to be unchanged.
    const outcome = await publishSite(site, options, warnings.length > 0 ? "" : stamp, made);
    return { site, outcome };
  } finally {
    crew.dismiss();
  }
}

const warningsOf = ({ catalogue, pictures }: Site): readonly string[] => [
  ...unread(catalogue),
  ...away(catalogue),
  ...(pictures.length === 0 ? [noPictures(catalogue.settings)] : []),
];

function publishSite(site: Site, options: BuildOptions, stamp: string, making: Making): Promise<Outcome> {
  const { out, part, budget } = options;
  const source = digestOf([site.common, site.catalogue.issues.map(({ digest }) => digest)]);
  const terms = { source, stamp, kept: keptLedgers(options), allow: within(budget) };
  return publish(out, terms, async (before, fresh) => {
    const ledger = await makeSite(site, before, fresh, making);
    return part ? describePart(part, source, site, ledger, fresh) : ledger;
  });
}

/** Say in a part's folder what it is a part of; gives its ledger with that. */
async function describePart(
  part: Part,
  source: string,
  site: Site,
  ledger: Ledger,
  fresh: string,
): Promise<Ledger> {
  const described = writePart({ ...part, source, shards: shardNames(site), ledger });
  await writeFile(join(fresh, PART_FILE), described);
  return new Map([...ledger, [PART_FILE, digestOf(described)]]);
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../src/digest.ts";
import { programDigest } from "../../src/program.ts";
import { type Ledger, PART_FILE, writePart } from "../../src/published/index.ts";
import { gatherCrew, readAhead, workplaceFor } from "../../src/site/crew/index.ts";
import { shardNames } from "../../src/site/make-index.ts";
import { type Making, makeSite } from "../../src/site/make-site.ts";
import type { Site } from "../../src/site/open-site.ts";
import type { Part } from "../../src/site/plan/index.ts";
import type { Stages } from "../../src/stages.ts";
import { archive, holding } from "../lock/holding.ts";
import type { BuildOptions } from "./options.ts";
import { publish } from "./publish.ts";
import { noPictures, warnOfAway, warnOfUnread } from "./report.ts";

/** A site that is up to date. */
export interface Built {
  readonly site: Site;
  readonly ledger: Ledger;
}

/** Bring the site of an archive up to date, or a part of it, while nothing is written to the archive. */
export async function bringUp(options: BuildOptions, stages: Stages): Promise<Built> {
  const place = workplaceFor({ ...options, program: programDigest("src", "templates") }, stages);
  const crew = gatherCrew(place);
  try {
    return await holding(archive(options.content), "npm run build", async () => {
      await stages.during("read", () => readAhead(crew, place.source));
      const site = await place.site();
      warnOfUnread(site.archive);
      warnOfAway(site.archive);
      if (site.pictures.length === 0) console.warn(noPictures(site.catalogue.settings));
      return { site, ledger: await publishSite(site, options, { ...options, crew, stages }) };
    });
  } finally {
    crew.dismiss();
  }
}

function publishSite(site: Site, { out, cache, part }: BuildOptions, making: Making): Promise<Ledger> {
  const { issues, volumes } = site.catalogue;
  const source = digestOf([site.common, issues.map(({ digest }) => digest), volumes]);
  return publish(out, source, join(cache, "sites"), async (before, fresh) => {
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

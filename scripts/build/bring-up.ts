import { join } from "node:path";
import { digestOf } from "../../src/digest.ts";
import { programDigest } from "../../src/program.ts";
import type { Ledger } from "../../src/published/index.ts";
import { gatherCrew, readAhead, workplaceFor } from "../../src/site/crew/index.ts";
import { makeSite } from "../../src/site/make-site.ts";
import type { Site } from "../../src/site/open-site.ts";
import type { Stages } from "../../src/stages.ts";
import type { BuildOptions } from "./options.ts";
import { publish } from "./publish.ts";
import { noPictures, warnOfUnread } from "./report.ts";

/** A site that is up to date. */
export interface Built {
  readonly site: Site;
  readonly ledger: Ledger;
}

/** Bring the site of an archive up to date. */
export async function bringUp(options: BuildOptions, stages: Stages): Promise<Built> {
  const place = workplaceFor({ ...options, program: programDigest("src", "templates") }, stages);
  const crew = gatherCrew(place);
  try {
    await stages.during("read", () => readAhead(crew, place.source));
    const site = await place.site();
    warnOfUnread(site.catalogue);
    if (site.pictures.length === 0) console.warn(noPictures(site.catalogue.settings));
    const source = digestOf([site.common, site.catalogue.issues.map(({ digest }) => digest)]);
    const ledger = await publish(options.out, source, join(options.cache, "sites"), (before, fresh) =>
      makeSite(site, before, fresh, { ...options, crew, stages }),
    );
    return { site, ledger };
  } finally {
    crew.dismiss();
  }
}

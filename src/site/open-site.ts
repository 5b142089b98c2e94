import { join } from "node:path";
import { readArchive, readVolumes } from "../archive/reading.ts";
import { digestOf } from "../digest.ts";
import { inputError } from "../input-error.ts";
import { type Keep, keepIn } from "../kept-files.ts";
import type { Settings } from "../settings.ts";
import type { SiteFile } from "../site-files.ts";
import { advancing, type Stages, untold } from "../stages.ts";
import type { Catalogue } from "./catalogue/entries.ts";
import { makeCatalogue } from "./catalogue/index.ts";
import type { HeldIssue } from "./catalogue/summary.ts";
import { keptFolder, keptIssues } from "./kept-issues.ts";
import { keptPictures } from "./pictures/index.ts";
import { type Lists, listsOf } from "./plan/index.ts";
import { type RelatedTo, relate, type Time, timesOf } from "./related/index.ts";
import type { Address } from "./urls.ts";

/** What a site is made of. It can be told to another process. */
export interface SiteSource {
  /** The folder of the archive. */
  readonly content: string;
  readonly pathPrefix: string;
  /** The site's address as the command line says it; else the archive's settings do. */
  readonly url?: string;
  /** The folder of what need not be found out again. */
  readonly cache: string;
  /** Names the program that makes the site. */
  readonly program: string;
  /** The stamps of issues, where they have been taken. */
  readonly stamps?: Readonly<Record<string, string>>;
}

/** A site, as what it shows. */
export interface Site {
  readonly catalogue: Catalogue;
  readonly address: Address;
  readonly lists: Lists;
  readonly times: readonly Time[];
  readonly relatedTo: RelatedTo;
  readonly pictures: readonly SiteFile[];
  readonly keep: Keep;
  /** Names what all its pages are made of. */
  readonly common: string;
}

/** Read an archive, or some of its issues, and find out what its site shows. */
export async function openSite(
  source: SiteSource,
  stages: Stages = untold,
  ids?: readonly string[],
): Promise<Site> {
  const { content, pathPrefix, url, cache, program, stamps } = source;
  const read = keptIssues(keptFolder(cache), stamps);
  const advanced = advancing(stages, "read");
  const archive = await stages.during("read", () => readArchive(content, read, { ids, advanced, namesOf }));
  const { settings } = archive;
  const origin = url ?? settings.url;
  refuseItself(content, settings, `${origin}${pathPrefix}`);
  const volumes = await readVolumes(content, settings.volumes);
  const catalogue = stages.during("catalogue", () => makeCatalogue(archive, volumes));
  const address = { pathPrefix, ...(origin !== undefined && { url: new URL(origin).origin }) };
  const keep = keepIn(join(cache, "made"));
  const pictures = await keptPictures(settings, keep);
  const times = timesOf(catalogue.issues);
  return {
    ...{ catalogue, address, times, pictures, keep },
    lists: listsOf(catalogue),
    relatedTo: relate(times, keep),
    common: digestOf([program, settings.edit && content, settings, volumes, address, pictures.length]),
  };
}

const namesOf = ({ summary }: HeldIssue) => summary.articles;

/** A site that searched itself as another one would find everything twice. */
function refuseItself(content: string, { volumes }: Settings, address: string): void {
  const place = volumes.indexOf(address);
  if (place >= 0)
    throw inputError(`${content}/archive.yaml`, `volumes[${place}]: got this site itself, expected others`);
}

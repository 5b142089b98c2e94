import { join } from "node:path";
import { digestOf } from "../digest.ts";
import { type Ledger, ledgerOf, staleIn } from "../published/index.ts";
import { bundleBrowser, makeShards, tidyCache, writeManifest } from "../search/index.ts";
import { linkFolder, type PlannedFile, writeFiles } from "../site-files.ts";
import type { Stages } from "../stages.ts";
import type { Crew } from "./crew/index.ts";
import { singles } from "./eleventy.ts";
import { filesForMachines } from "./machines/index.ts";
import type { Site } from "./open-site.ts";
import { planPages } from "./plan/index.ts";
import { isCompared } from "./related/index.ts";
import { searchIssues } from "./search-records.ts";
import { bundleStyles } from "./styles.ts";
import { wordsFor } from "./words/index.ts";

/** How a site is made. */
export interface Making {
  /** The folder of what a later build need not make again. */
  readonly cache: string;
  /** How much memory indexing may take, in bytes. */
  readonly memory?: number;
  readonly crew: Crew;
  readonly stages: Stages;
}

/**
 * Make in a folder what a site lacks, or holds out of date, and tell what it holds then.
 *
 * The pages that there is one of, styles and scripts are made each time: it takes less than to know whether they changed.
 */
export async function makeSite(site: Site, before: Ledger, folder: string, making: Making): Promise<Ledger> {
  const { crew, stages } = making;
  const shards = makeIndex(site, before, folder, making);
  const made = makePages(site, before, folder, crew, stages);
  const [index, pages] = await Promise.all([shards, made]);
  return ledgerOf(new Map([...pages, ...index]), folder);
}

/** Make pages, and files for machines; gives what is planned of them. */
async function makePages(
  site: Site,
  before: Ledger,
  folder: string,
  crew: Crew,
  stages: Stages,
): Promise<Ledger> {
  const { lists, relatedTo, common, pictures } = site;
  await stages.during("related", () => crew.do("relate", timesToCompare(site)));
  const files = plannedFiles(site);
  const planned = new Map([...planPages(lists, relatedTo, common), ...sourcesOf(files, common)]);
  const stale = staleIn(planned, before);
  const stalePages = [...planned.keys()].filter((path) => stale.has(path) && !files.has(path));
  await stages.during("render", () =>
    crew.do("render", [...singles.map(({ file }) => file), ...stalePages], folder),
  );
  await stages.during("data", async () => {
    for (const [path, { make }] of files) {
      if (stale.has(path)) writeFiles(folder, [{ path, content: await make() }]);
    }
  });
  await stages.during("assets", async () => {
    writeFiles(folder, pictures);
    await bundleStyles(folder);
    await bundleBrowser(folder);
  });
  return planned;
}

const timesToCompare = ({ times, keep }: Site): readonly number[] =>
  [...times.keys()].filter((place) => {
    const time = times[place];
    return time && !isCompared(time, keep);
  });

const plannedFiles = ({ catalogue, address, keep }: Site): ReadonlyMap<string, PlannedFile> =>
  new Map(
    [...filesForMachines(catalogue, wordsFor(catalogue.settings.language), address, keep)].map((file) => [
      file.path.slice(1),
      file,
    ]),
  );

const sourcesOf = (files: ReadonlyMap<string, PlannedFile>, common: string): Ledger =>
  new Map([...files].map(([path, { source }]) => [path, digestOf([common, source])]));

/** Make the index of search; gives what is planned of it: its shards. */
async function makeIndex(
  { catalogue }: Site,
  before: Ledger,
  folder: string,
  { cache, stages, ...options }: Making,
): Promise<Ledger> {
  const kept = join(cache, "search");
  const shards = await stages.during("index", () => makeShards(searchIssues(catalogue), kept, options));
  const planned = new Map(shards.map((shard) => [`pagefind/${shard.folder}/`, shard.folder]));
  for (const [path, shard] of planned) {
    if (!before.has(path)) await linkFolder(join(kept, shard), join(folder, path));
  }
  await tidyCache(kept, shards);
  await writeManifest(join(folder, "pagefind"), shards);
  return planned;
}

import { setImmediate } from "node:timers/promises";
import { digestOf } from "../digest.ts";
import { together } from "../gather.ts";
import { keptData } from "../kept-files.ts";
import { type Ledger, ledgerOf, staleIn } from "../published/index.ts";
import { bundleBrowser } from "../search/index.ts";
import { type PlannedFile, writeFiles } from "../site-files.ts";
import type { Stages } from "../stages.ts";
import type { Crew } from "./crew/index.ts";
import { filesForMachines } from "./machines/index.ts";
import { makeIndex } from "./make-index.ts";
import type { Site } from "./open-site.ts";
import {
  type Belongs,
  belongsTo,
  isFirst,
  type Part,
  pageFile,
  pagesAt,
  planPages,
  SINGLES,
} from "./plan/index.ts";
import { isCompared } from "./related/index.ts";
import { searchedVolumes } from "./searched-volumes.ts";
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
  /** What is made of it, where other machines make the rest. */
  readonly part?: Part;
}

/** Make in a folder what a site lacks, or holds out of date, and tell what it holds then. */
export async function makeSite(site: Site, before: Ledger, folder: string, making: Making): Promise<Ledger> {
  const { part } = making;
  const belongs = part ? belongsTo(part, site.times) : () => true;
  const index = makeIndex(site, before, folder, { ...making, belongs });
  // The processes that index get their work before this one is busy with its own; what fails by then is told below.
  index.catch(() => {});
  await setImmediate();
  const pages = makePages(site, before, folder, { ...making, belongs });
  // Where one fails the other is waited for, too: nothing may be written once the folder has been removed.
  const [shards, planned] = await together(index, pages);
  return ledgerOf(new Map([...planned, ...shards]), folder);
}

/** Make pages, and files for machines; gives what is planned of them. */
async function makePages(
  site: Site,
  before: Ledger,
  folder: string,
  { crew, stages, part, belongs }: Making & { readonly belongs: Belongs },
): Promise<Ledger> {
  const { lists, relatedTo, common } = site;
  await stages.during("related", () => crew.do("relate", timesToCompare(site, belongs)));
  const files = plannedFiles(site, belongs);
  const planned = new Map([...planPages(lists, relatedTo, common, belongs), ...sourcesOf(files, common)]);
  const stale = staleIn(planned, before);
  const pages = [...(isFirst(part) ? Object.values(SINGLES).map(pageFile) : []), ...pagesAt(lists, stale)];
  // Where the crew renders, this process has nothing else to do.
  await together(
    stages.during("render", () => crew.do("render", pages, folder)),
    stages.during("data", () => makeFiles(staleFiles(files, stale), folder, stages)),
    stages.during("assets", async () => isFirst(part) && makeAssets(site, folder)),
  );
  return planned;
}

function timesToCompare({ times, keep }: Site, belongs: Belongs): readonly number[] {
  const places = [...times.entries()].filter(
    ([, time]) => time.issues.some(({ path }) => belongs(path.slice(1))) && !isCompared(time, keep),
  );
  return places.map(([place]) => place);
}

function plannedFiles(
  { catalogue, address, keep }: Site,
  belongs: Belongs,
): ReadonlyMap<string, PlannedFile> {
  const words = wordsFor(catalogue.settings.language);
  const files = [...filesForMachines(catalogue, words, address, keep)];
  return new Map(files.map((file) => [file.path.slice(1), file] as const).filter(([path]) => belongs(path)));
}

const sourcesOf = (files: ReadonlyMap<string, PlannedFile>, common: string): Ledger =>
  new Map([...files].map(([path, { source }]) => [path, digestOf([common, source])]));

const staleFiles = (files: ReadonlyMap<string, PlannedFile>, stale: ReadonlySet<string>) =>
  [...files.values()].filter(({ path }) => stale.has(path.slice(1)));

async function makeFiles(files: readonly PlannedFile[], folder: string, { advance }: Stages): Promise<void> {
  for (const [place, { path, make }] of files.entries()) {
    await writeFiles(folder, [{ path, content: await make() }]);
    advance("data", place + 1, files.length);
  }
}

async function makeAssets({ pictures, catalogue, common, keep }: Site, folder: string): Promise<void> {
  const words = wordsFor(catalogue.settings.language);
  const volumes = searchedVolumes(catalogue);
  const bundled = await keptData(keep, `assets-${digestOf([common, volumes])}`, async () => [
    ...(await bundleStyles()),
    ...(await bundleBrowser(words, volumes)),
  ]);
  await writeFiles(folder, [...pictures, ...bundled]);
}

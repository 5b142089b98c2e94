import { join } from "node:path";
import { keepIn } from "../../../src/kept-files.ts";
import type { Archive } from "../../../src/model.ts";
import type { SearchRecord } from "../../../src/search/index.ts";
import { makeCatalogue } from "../../../src/site/catalogue/index.ts";
import { renderPages } from "../../../src/site/eleventy.ts";
import { listsOf, pageFile } from "../../../src/site/plan/index.ts";
import { relate, timesOf } from "../../../src/site/related/index.ts";
import { searchIssues } from "../../../src/site/search-records.ts";

/** Write the pages of an archive's articles, and nothing else of its site, to a folder; gives what search indexes of them. */
export async function writeArticlePages(
  archive: Archive,
  folder: string,
  address = { pathPrefix: "/" },
): Promise<readonly SearchRecord[]> {
  const catalogue = makeCatalogue(archive);
  const [lists, times, keep] = [listsOf(catalogue), timesOf(catalogue.issues), keepIn(join(folder, ".made"))];
  const site = { archive, catalogue, address, lists, times, keep, pictures: [], common: "" };
  const files = new Set(lists.articles.map(({ path }) => pageFile(path)));
  await renderPages({ ...site, relatedTo: relate(times, keep) }, files, folder);
  return (await Promise.all(searchIssues(catalogue).map(({ records }) => records()))).flat();
}

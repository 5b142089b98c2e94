import { writeFiles } from "../../site-files.ts";
import type { Catalogue } from "../catalogue/entries.ts";
import { type Address, addresser } from "../urls.ts";
import type { Words } from "../words/index.ts";
import { dataFiles } from "./data.ts";
import { feedFiles } from "./feeds.ts";
import { robotsFile } from "./robots.ts";
import { sitemapFiles } from "./sitemap.ts";

/**
 * Write what only machines read: the articles as data, feeds, the sitemap and robots.txt. All but the data name full
 * addresses, so that there are none where the site's own is not known.
 */
export async function writeForMachines(
  catalogue: Catalogue,
  words: Words,
  folder: string,
  { url, pathPrefix }: Address,
): Promise<void> {
  await writeFiles(folder, dataFiles(catalogue));
  const address = addresser(url, pathPrefix);
  if (!address) return;
  await writeFiles(folder, feedFiles(catalogue, words, address));
  await writeFiles(folder, await sitemapFiles(catalogue, address));
  await writeFiles(folder, [robotsFile(address)]);
}

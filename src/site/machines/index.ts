import type { Keep } from "../../kept-files.ts";
import type { PlannedFile } from "../../site-files.ts";
import type { Catalogue } from "../catalogue/entries.ts";
import { type Address, addresser } from "../urls.ts";
import type { Words } from "../words/index.ts";
import { dataFiles } from "./data.ts";
import { feedFiles } from "./feeds.ts";
import { robotsFile } from "./robots.ts";
import { sitemapFiles } from "./sitemap.ts";
import { volumeFile } from "./volume.ts";

/**
 * Plan what only machines read: the articles as data, feeds, the sitemap and robots.txt. All but the data name full
 * addresses, so that there are none where the site's own is not known.
 */
export function* filesForMachines(
  catalogue: Catalogue,
  words: Words,
  { url, pathPrefix }: Address,
  keep?: Keep,
): Generator<PlannedFile> {
  yield* dataFiles(catalogue, keep);
  yield volumeFile(catalogue);
  const address = addresser(url, pathPrefix);
  if (!address) return;
  yield* feedFiles(catalogue, words, address);
  yield* sitemapFiles(catalogue, address);
  yield robotsFile(address);
}

import { issueIds } from "../archive/reading.ts";
import { renderPages } from "./eleventy.ts";
import { openSite, type SiteSource } from "./open-site.ts";
import { pageFile } from "./plan/index.ts";

/**
 * Render the pages of one issue into a folder as they will be, but for the ways to related articles, without a look at
 * the rest of the archive: it takes a second, whatever the archive's size.
 */
export async function previewIssue(source: SiteSource, id: string, folder: string): Promise<void> {
  const ids = await issueIds(source.content);
  const place = ids.indexOf(id);
  const near = ids.slice(Math.max(0, place - 1), place + 2);
  const site = await openSite(source, undefined, near);
  const { issues, articles } = site.lists;
  const own = [
    ...issues.filter((issue) => issue.id === id),
    ...articles.filter((entry) => entry.issue.id === id),
  ];
  const files = new Set(own.map(({ path }) => pageFile(path)));
  await renderPages({ ...site, relatedTo: () => [] }, files, folder);
}

import { Readable } from "node:stream";
import { SitemapIndexStream, SitemapStream, streamToPromise } from "sitemap";
import type { SiteFile } from "../../site-files.ts";
import type { Catalogue } from "../catalogue/entries.ts";
import { type FullAddress, paths } from "../urls.ts";

/** The most addresses that one sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/** List every page of the site in sitemaps, and these in an index, `sitemap.xml`. */
export async function sitemapFiles(catalogue: Catalogue, address: FullAddress): Promise<readonly SiteFile[]> {
  const pages = pathsOf(catalogue).map(address);
  const parts = Array.from({ length: Math.ceil(pages.length / MOST) }, (_, part) =>
    pages.slice(part * MOST, (part + 1) * MOST),
  );
  const maps = await Promise.all(
    parts.map(async (urls, part): Promise<SiteFile> => {
      const content = await streamToPromise(
        Readable.from(urls.map((url) => ({ url }))).pipe(new SitemapStream()),
      );
      return { path: `sitemap-${part + 1}.xml`, content };
    }),
  );
  const listed = maps.map(({ path }) => ({ url: address(`/${path}`) }));
  const index = await streamToPromise(Readable.from(listed).pipe(new SitemapIndexStream()));
  return [...maps, { path: "sitemap.xml", content: index }];
}

const pathsOf = ({ years, months, issues, articles, reporters, sections }: Catalogue): readonly string[] => [
  ...[paths.home, paths.about, paths.data, paths.calendar, paths.reporters, paths.sections],
  ...[years, months, issues, articles, reporters, sections].flat().map(({ path }) => path),
];

import { Readable } from "node:stream";
import { digestOfPlain } from "../../digest.ts";
import { gzipped, type PlannedFile } from "../../site-files.ts";
import type { Catalogue } from "../catalogue/entries.ts";
import { type FullAddress, paths } from "../urls.ts";

/** The most addresses that one sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/** List every page of the site in sitemaps, gzipped as these may be (sitemaps.org), and these in an index, `sitemap.xml`. */
export function sitemapFiles(catalogue: Catalogue, address: FullAddress): readonly PlannedFile[] {
  const pages = pathsOf(catalogue);
  const parts = Array.from({ length: Math.ceil(pages.length / MOST) }, (_, part) =>
    pages.slice(part * MOST, (part + 1) * MOST),
  );
  const maps = parts.map((paths, part) => ({
    path: `/sitemap-${part + 1}.xml.gz`,
    source: digestOfPlain([address(""), paths]),
    make: async () => gzipped(await written(paths.map(address), "SitemapStream")),
  }));
  const listed = maps.map(({ path }) => address(path));
  const make = () => written(listed, "SitemapIndexStream");
  return [...maps, { path: "/sitemap.xml", source: digestOfPlain(listed), make }];
}

/** The library is loaded here: most builds have no sitemap to write. */
async function written(
  urls: readonly string[],
  stream: "SitemapStream" | "SitemapIndexStream",
): Promise<Buffer> {
  const { streamToPromise, [stream]: Stream } = await import("sitemap");
  return streamToPromise(Readable.from(urls.map((url) => ({ url }))).pipe(new Stream()));
}

const pathsOf = ({ years, months, issues, articles, reporters, sections }: Catalogue): readonly string[] => [
  ...[paths.home, paths.about, paths.data, paths.calendar, paths.reporters, paths.sections],
  ...[years, months, issues, articles, reporters, sections].flat().map(({ path }) => path),
];

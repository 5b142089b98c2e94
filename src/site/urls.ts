import { posix } from "node:path";
import { slugOf } from "./slugs.ts";

/**
 * The addresses of the site's pages, as paths below its root: `/reporters/王威晨/`.
 *
 * They are not percent-encoded, for they name folders too; `linker` makes hrefs of them.
 */
export const paths = {
  home: "/",
  reporters: "/reporters/",
  sections: "/sections/",
  calendar: "/calendar/",
  search: "/search/",
  about: "/about/",
  data: "/data/",
  /** Feeds only. */
  onThisDay: "/on-this-day/",
  /** `/data/2022.csv.gz` */
  dataFile: (year: string, format: string) => `/data/${year}.${format}.gz`,
  year: (year: string) => `/${slugOf(year)}/`,
  month: (month: string) => `/${slugOf(month)}/`,
  issue: (id: string) => `/${slugOf(id)}/`,
  /** `2022-11-22-01-04` → `/2022-11-22/01-04/` */
  article: (id: string) => `/${slugOf(id).replace(/-(\d+-\d+)$/, "/$1")}/`,
  reporter: (slug: string) => `/reporters/${slug}/`,
  section: (slug: string) => `/sections/${slug}/`,
} as const;

/** Where the site will stand. */
export interface Address {
  /** Begins and ends with a slash: `/`, `/repo/`. */
  readonly pathPrefix: string;
  /** Its origin, for canonical addresses: `https://name.github.io`. */
  readonly url?: string;
}

/**
 * Make the function that turns a site path into an href: prefix in front, and percent-encoded but for letters, which a
 * browser encodes itself: three letters of Chinese take 9 bytes, encoded 27. The address of another site stays as it is.
 */
export function linker(pathPrefix: string): (path: string) => string {
  return (path) =>
    path.startsWith("/") ? pathPrefix + encoded(path.slice(1), /[^\p{L}\p{M}\p{N}/]+/gu) : path;
}

const encoded = (path: string, what: RegExp): string => path.replace(what, encodeURIComponent);

/** Give the href of a page of an issue on another one of it: from `/2022-11-22/01-04/`, `../01-05/` is `/2022-11-22/01-05/`. */
export function linkWithin(to: string, from: string): string {
  return `${posix.relative(from, to) || "."}/`;
}

/** Gives the full address of a path on the site. */
export type FullAddress = (path: string) => string;

/** Make the function that gives full addresses; none where the site's own is not known. */
export function addresser(url: string | undefined, pathPrefix: string): FullAddress | undefined {
  if (url === undefined) return undefined;
  return (path) => url + pathPrefix + encoded(path, /[^/]+/g).replace(/^\//, "");
}

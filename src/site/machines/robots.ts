import type { SiteFile } from "../../site-files.ts";
import type { FullAddress } from "../urls.ts";

/** Everything may be read; the sitemap says what there is (RFC 9309, sitemaps.org). */
export const robotsFile = (address: FullAddress): SiteFile => ({
  path: "robots.txt",
  content: Buffer.from(`User-agent: *\nAllow: /\n\nSitemap: ${address("/sitemap.xml")}\n`),
});

import type { PlannedFile } from "../../site-files.ts";
import type { FullAddress } from "../urls.ts";

/** Everything may be read; the sitemap says what there is (RFC 9309, sitemaps.org). */
export function robotsFile(address: FullAddress): PlannedFile {
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${address("/sitemap.xml")}\n`;
  return { path: "/robots.txt", source: text, make: () => Buffer.from(text) };
}

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { builtSite } from "../browser/built.ts";
import { readTexts, xmlMistakes } from "./xml.ts";

const index = new URL("./schemas/sitemap-index.xsd", import.meta.url);
/** The schema of sitemaps.org, as the package that writes sitemaps brings it. */
const library = dirname(createRequire(import.meta.url).resolve("sitemap/package.json"));
const map = pathToFileURL(join(library, "schema/sitemap.xsd"));

test("the sitemap and its index keep the schemas of sitemaps.org", async () => {
  const site = await builtSite("hostile");
  const maps = (await readdir(site)).filter((file) => /^sitemap-\d+\.xml\.gz$/.test(file));
  assert.ok(maps.length > 0);
  assert.deepEqual(await xmlMistakes(await readTexts(site, maps), map), []);
  assert.deepEqual(await xmlMistakes(await readTexts(site, ["sitemap.xml"]), index), []);
});

test("the schemas find an address that is missing or is none", async () => {
  const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  const found = await xmlMistakes(
    { wrong: `<urlset ${space}><url><lastmod>now</lastmod></url></urlset>` },
    map,
  );
  assert.match(found.join(), /Expected is .*loc/);
  const pathOnly = `<sitemapindex ${space}><sitemap><loc>/sitemap-1.xml</loc></sitemap></sitemapindex>`;
  assert.match((await xmlMistakes({ pathOnly }, index)).join(), /'\/sitemap-1.xml'/);
});

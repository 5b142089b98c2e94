import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { openSites } from "./open-sites.ts";
import { pageTypes } from "./page-types.ts";

/** Where the pictures are kept: the workflow hands them on with each run. */
const folder = process.env["SCREENSHOTS"] ?? "screenshots";

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

const { look } = openSites({ viewport: phone });

before(() => mkdir(folder, { recursive: true }));

for (const type of pageTypes) {
  test(`a page has its picture, light and dark, on a phone and a desk: ${type.name}`, () =>
    look(type, async (page) => {
      for (const viewport of [phone, desk]) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const path = join(folder, `${type.name.replaceAll(" ", "-")}-${viewport.width}-${colorScheme}.png`);
          const picture = await page.screenshot({ path, fullPage: true });
          assert.ok(picture.length > 2000, `${path} shows nothing`);
        }
      }
    }));
}

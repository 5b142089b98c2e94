import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { openSites } from "./open-sites.ts";
import { pageTypes } from "./page-types.ts";

/** Where the pictures are kept: the workflow hands them on with each run. */
const folder = process.env["SCREENSHOTS"] ?? "screenshots";

const phone = { width: 360, height: 740, colorScheme: "dark" } as const;
const desk = { width: 1280, height: 900, colorScheme: "light" } as const;

const { look } = openSites({ viewport: phone });

before(() => mkdir(folder, { recursive: true }));

for (const type of pageTypes) {
  test(`a page has its picture, dark on a phone and light on a desk: ${type.name}`, () =>
    look(type, async (page) => {
      for (const { colorScheme, ...viewport } of [phone, desk]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const path = join(folder, `${type.name.replaceAll(" ", "-")}-${viewport.width}-${colorScheme}.jpg`);
        const picture = await page.screenshot({ path, fullPage: true, quality: 85 });
        assert.ok(picture.length > 2000, `${path} shows nothing`);
      }
    }));
}

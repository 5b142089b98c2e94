import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { openSites } from "./open-sites.ts";
import { pageTypes, plainArticle } from "./page-types.ts";

/** axe-core as a script: the rules of WCAG 2.2 that a program can check, and those of good practice. */
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const every: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** What depends on colours and sizes, for the dark desk; the rest is as on the light phone, for no width hides an element. */
const looks: RunOptions = {
  runOnly: {
    type: "rule",
    values: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
  },
  resultTypes: ["violations"],
};

/** The windows in which a page is looked at; axe's script is none of the page's own, whose policy forbids it. */
const phone = { viewport: { width: 360, height: 740 }, bypassCSP: true };
const desk = { width: 1280, height: 900 };

const { look } = openSites(phone);

for (const type of pageTypes) {
  test(`axe finds nothing on a page: ${type.name}`, () =>
    look(type, async (page) => {
      await page.evaluate(axe);
      assert.deepEqual(await violations(page, every), []);
      await page.setViewportSize(desk);
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await violations(page, looks), []);
    }));
}

test("axe finds a picture without a description and grey on grey", () =>
  look(plainArticle, async (page) => {
    await page.evaluate(axe);
    await page.locator("main").evaluate((main) => {
      main.insertAdjacentHTML("beforeend", '<img src="data:,"><p class="x">灰色的字</p>');
      (main.lastElementChild as HTMLElement).style.cssText = "color: #888; background: #777";
    });
    const found = (await violations(page, every)).join("\n");
    assert.match(found, /image-alt: img/);
    assert.match(found, /color-contrast: \.x/);
  }));

/** Let axe look at a page; name what it finds by its rule and the element. */
async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  const found = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    options,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")} (${help})`),
  );
}

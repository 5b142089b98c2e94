import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openSites } from "./open-sites.ts";
import { pageTypes, plainArticle } from "./page-types.ts";

/** The narrowest phone and the widest screen, in CSS pixels. */
const windows = [
  { width: 320, height: 568 },
  { width: 3840, height: 2160 },
];

const { look } = openSites({ viewport: windows[0] ?? null });

for (const type of pageTypes) {
  test(`nothing moves by itself, and nothing is cut off from 320 to 3840 px: ${type.name}`, () =>
    look(type, async (page) => {
      await page.evaluate(noteShifts);
      assert.deepEqual(await shifts(page), []);
      for (const size of windows) {
        await page.setViewportSize(size);
        assert.deepEqual(await page.evaluate(cutOff), [], `${size.width} px`);
      }
    }));
}

test("what is too wide and what moves by itself is found", () =>
  look(plainArticle, async (page) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.reload();
    await page.evaluate(noteShifts);
    await page.locator("h1").evaluate((heading) => {
      heading.style.width = "400px";
    });
    const wide = await page.evaluate(cutOff);
    assert.ok(
      wide.some((name) => name.startsWith("main")),
      wide.join(),
    );
    await page.locator("h1").evaluate((heading) => {
      heading.style.marginTop = "100px";
    });
    assert.notDeepEqual(await shifts(page), []);
  }));

/** The elements that moved without the reader's doing, by page. */
type Noting = typeof globalThis & { moved: string[] };

/** Note what moves, and what has moved since the page began to load (Layout Instability API). Runs in the browser. */
function noteShifts(): void {
  const moved: string[] = [];
  (globalThis as Noting).moved = moved;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value, sources } = entry as PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
        sources: readonly { node: Node | null }[];
      };
      const names = sources.map(({ node }) => (node instanceof Element ? node.id || node.className : ""));
      if (!hadRecentInput) moved.push(`${value.toFixed(4)} ${names.join(" ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Wait until what moves is known, which is after a frame or two. */
async function shifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return (globalThis as Noting).moved;
  });
}

/** List the elements that have more in them than they show, but those that scroll. Runs in the browser. */
function cutOff(): string[] {
  return [document.documentElement, ...document.body.querySelectorAll("*")]
    .filter((element) => {
      const { display, overflowX, clipPath } = getComputedStyle(element);
      const scrolls = overflowX === "auto" || overflowX === "scroll";
      const isBox = display !== "inline" && clipPath === "none" && !scrolls;
      return isBox && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    })
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`,
    );
}

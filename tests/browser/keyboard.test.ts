import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openSites } from "./open-sites.ts";
import { plainArticle } from "./page-types.ts";

const { look } = openSites();

/** What has the focus, as a reader without a mouse gets to know it. */
interface Focus {
  /** Its address, its name or its tag. */
  readonly on: string;
  /** Whether it lies in the window, with a line around it. */
  readonly seen: boolean;
}

test("the keyboard alone leads from home over the calendar to an issue, an article and a search", () =>
  look({ name: "home", path: "" }, async (page) => {
    await tabTo(page, /#main$/);
    await tabTo(page, /\/calendar\/$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/repo\/calendar\/$/);

    await tabTo(page, /\/2022\/$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/repo\/2022\/$/);

    await tabTo(page, /\/2022-11-22\/$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/repo\/2022-11-22\/$/);

    await tabTo(page, /\/2022-11-22\/01-0\d\/$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/repo\/2022-11-22\/01-0\d\/$/);

    await page.keyboard.press("/");
    assert.deepEqual(await focusOf(page), { on: "q", seen: true });
    await page.keyboard.insertText("疫情防控");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/repo\/search\/\?q=/);

    await page.locator("#search-results a").first().waitFor();
    await tabTo(page, /\/2022-11-22\/01-0\d\/#highlight=/);
    await page.keyboard.press("Enter");
    await page.locator("mark").first().waitFor();
  }));

test("the first stop of the Tab key skips what stands over every page", () =>
  look(plainArticle, async (page) => {
    await tabTo(page, /#main$/, 1);
    await page.keyboard.press("Enter");
    const next = await tabTo(page, /./, 1);
    assert.ok(await page.locator("main :focus").count(), next.on);
  }));

/** Press Tab until the focus is on something, and see it at every stop on the way. */
async function tabTo(page: Page, goal: RegExp, most = 60): Promise<Focus> {
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    assert.ok(focus.seen, `the focus is not seen on ${focus.on}`);
    if (goal.test(focus.on)) return focus;
  }
  assert.fail(`nothing like ${goal} within ${most} stops of the Tab key`);
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, visibility } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const inWindow = top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
    const lined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    const address = element instanceof HTMLAnchorElement ? element.href : "";
    return {
      on: (address && decodeURI(address)) || element.getAttribute("name") || element.tagName,
      seen: element !== document.body && visibility === "visible" && inWindow && lined,
    };
  });
}

import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { type StaticServer, serveFolder } from "../../scripts/serve/static-server.ts";
import { archives, builtSite, prefix, type SiteName } from "./built.ts";
import type { PageType } from "./page-types.ts";
import { keepWindow, type Story, type Window } from "./reader.ts";

/** The built sites, open while the tests of a file run; not before they begin. */
export interface OpenSites {
  /** Open a page of a type and look at it; anything that goes wrong there fails the test. */
  readonly look: (type: PageType, story: Story) => Promise<void>;
}

/** A served site and the window that it is looked at in. */
interface Shown {
  readonly server: StaticServer;
  readonly window: Window;
}

/** Open the built sites for the tests of a file, in windows of one kind. */
export function openSites(options: BrowserContextOptions = {}): OpenSites {
  const sites = new Map<SiteName, Shown>();
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
    for (const name of Object.keys(archives) as SiteName[]) {
      const server = await serveFolder(await builtSite(name), prefix);
      sites.set(name, { server, window: keepWindow(browser, server.origin, options) });
    }
  });
  after(async () => {
    await browser?.close();
    for (const { server } of sites.values()) await server.close();
  });
  return {
    look: ({ site = "sample", path, shows, sendsOn }, story) => {
      const { server, window } = sites.get(site) as Shown;
      return window.read(async (page) => {
        if (sendsOn) await stayThere(page, server.url + path);
        await page.goto(server.url + path);
        if (shows) await page.locator(shows).first().waitFor({ state: "attached" });
        await story(page);
      });
    },
  };
}

/** Keep a page that sends its reader on at once, so that it can be looked at. */
async function stayThere(page: Page, url: string): Promise<void> {
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replace(/<meta http-equiv="refresh"[^>]*>/, "") });
  });
}

import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { reading } from "./reader.ts";
import { type Sample, serveSample } from "./sample.ts";

/** The sample's site, open while the tests of a file run; not before they begin. */
export interface OpenSample extends Pick<Sample, "server" | "articles"> {
  /** Let a reader read in a new window; anything that goes wrong there fails the test. */
  readonly read: (story: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

/** Open the sample's site under a prefix for the tests of a file. */
export function openSample(prefix: string): OpenSample {
  let sample: Sample;
  let browser: Browser;
  before(async () => {
    [sample, browser] = await Promise.all([serveSample(prefix), launchChromium()]);
  });
  after(async () => {
    await browser?.close();
    await sample?.close();
  });
  return {
    get server() {
      return sample.server;
    },
    get articles() {
      return sample.articles;
    },
    read: (story, options) => reading(browser, sample.server.origin, story, options),
  };
}

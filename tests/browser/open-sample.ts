import { after, before } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { keepWindow, reading, type Story, type Window } from "./reader.ts";
import { type Sample, serveSample } from "./sample.ts";

/** The sample's site, open while the tests of a file run; not before they begin. */
export interface OpenSample extends Pick<Sample, "server" | "articles"> {
  /** Let a reader read, in a new window where it is to be a special one; anything that goes wrong fails the test. */
  readonly read: (story: Story, options?: BrowserContextOptions) => Promise<void>;
}

/** Open the sample's site for the tests of a file. */
export function openSample(): OpenSample {
  let sample: Sample;
  let browser: Browser;
  let window: Window;
  before(async () => {
    [sample, browser] = await Promise.all([serveSample(), launchChromium()]);
    window = keepWindow(browser, sample.server.origin);
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
    read: (story, options) =>
      options ? reading(browser, sample.server.origin, story, options) : window.read(story),
  };
}

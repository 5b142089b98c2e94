import assert from "node:assert/strict";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** What Chromium says of a request that nobody waits for any more. */
const leftThePage = "net::ERR_ABORTED";

/** What a reader does in a window. */
export type Story = (page: Page) => Promise<void>;

/** A window in which a reader does one thing after another; it opens when it is first used. */
export interface Window {
  /** Let a reader do something, and fail where anything goes wrong in the browser meanwhile. */
  readonly read: (story: Story) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What is open while a window is. */
interface Open {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What has gone wrong since the last story. */
  readonly trouble: string[];
}

/** Keep a window on the sites of some hosts for several stories: a new one for each takes longer than most of them. */
export function keepWindow(
  browser: Browser,
  origin: string | readonly string[],
  options: BrowserContextOptions = {},
): Window {
  let open: Open | undefined;
  const close = async () => {
    await open?.context.close();
    open = undefined;
  };
  return {
    close,
    async read(story) {
      open ??= await openWindow(browser, origin, options);
      const { page, trouble } = open;
      const failure = await story(page).catch((error: unknown) => error);
      const met = trouble.splice(0);
      if (failure || met.length > 0) await close();
      assert.deepEqual(met, []);
      if (failure) throw failure;
    },
  };
}

/** Let a reader do something in a new window, and fail where anything goes wrong in the browser meanwhile. */
export async function reading(
  browser: Browser,
  origin: string,
  story: Story,
  options: BrowserContextOptions = {},
): Promise<void> {
  const window = keepWindow(browser, origin, options);
  await window.read(story).finally(() => window.close());
}

async function openWindow(
  browser: Browser,
  origin: string | readonly string[],
  options: BrowserContextOptions,
): Promise<Open> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  return { context, trouble: watch(context, [origin].flat()), page: await context.newPage() };
}

/** Note everything that goes wrong in a browser: errors, failed requests, requests to any other host. */
function watch(context: BrowserContext, origins: readonly string[]): string[] {
  const trouble: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => trouble.push(`error: ${error.error().stack}`));
  context.on("request", (request) => {
    if (!isOwn(request.url(), origins)) trouble.push(`another host: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== leftThePage) trouble.push(`${reason}: ${request.url()}`);
  });
  return trouble;
}

function isOwn(url: string, origins: readonly string[]): boolean {
  return origins.some((origin) => url.startsWith(`${origin}/`)) || /^(?:data|blob):/.test(url);
}

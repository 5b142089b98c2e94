import assert from "node:assert/strict";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** What Chromium says of a request that nobody waits for any more. */
const leftThePage = "net::ERR_ABORTED";

/** Let a reader do something in a new window, and fail where anything goes wrong in the browser meanwhile. */
export async function reading(
  browser: Browser,
  origin: string,
  story: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const trouble = watch(context, origin);
  const failure = await context
    .newPage()
    .then(story)
    .catch((error: unknown) => error);
  await context.close();
  assert.deepEqual(trouble, []);
  if (failure) throw failure;
}

/** Note everything that goes wrong in a browser: errors, failed requests, requests to any other host. */
function watch(context: BrowserContext, origin: string): readonly string[] {
  const trouble: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => trouble.push(`error: ${error.error().stack}`));
  context.on("request", (request) => {
    if (!isOwn(request.url(), origin)) trouble.push(`another host: ${request.url()}`);
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

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || /^(?:data|blob):/.test(url);
}

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { launching } from "../src/launch/index.ts";
import { launchChromium } from "./chromium/launch.ts";
import { run } from "./run.ts";
import { serveFolder } from "./serve/static-server.ts";

/** What the README shows of the sample's site: an address, and what there is to wait for. */
const SHOTS: readonly (readonly [name: string, path: string, shown?: string])[] = [
  ["home", ""],
  ["issue", "2022-11-22/"],
  ["article", "2022-11-22/01-04/"],
  ["search", "search/?q=疫情防控", "#search-results mark"],
];

const OUT = fileURLToPath(new URL("../docs/screenshots/", import.meta.url));

/** Take the README's screenshots: `npm run screenshots`. */
await run(async () => {
  const folder = await mkdtemp(join(tmpdir(), "backfile-screenshots-"));
  await promisify(execFile)(process.execPath, launching("scripts/build.ts", "--out", folder));
  const [server, browser] = await Promise.all([
    serveFolder(folder),
    launchChromium(),
    mkdir(OUT, { recursive: true }),
  ]);
  const page = await browser.newPage({
    viewport: { width: 1120, height: 760 },
    colorScheme: "light",
    locale: "zh-CN",
  });
  for (const [name, path, shown] of SHOTS) {
    await page.goto(server.url + path);
    await take(page, name, shown);
  }
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function take(page: Page, name: string, shown = "main"): Promise<void> {
  await page.locator(shown).first().waitFor();
  await page.screenshot({ path: join(OUT, `${name}.png`) });
}

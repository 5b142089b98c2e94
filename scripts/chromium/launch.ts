import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find.ts";

/** Keep Chromium from talking to hosts of its own, and from a sandbox that containers do not allow. */
const args = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Start the Chromium of this machine without a window. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium or Chrome is found: `npm test` installs one");
  return chromium.launch({ executablePath, args });
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/**
 * Where Chromium or Chrome is installed, by platform, in order of preference: first the one that cannot show windows, which
 * has no pages of its own to load in each and takes a third less time.
 */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((root) =>
    join(process.env[root] ?? "C:\\", "Google\\Chrome\\Application\\chrome.exe"),
  ),
};

/** Find a Chromium or Chrome that starts: the one that `CHROMIUM` names, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named) return starts(named) ? named : undefined;
  return places[process.platform]?.find(starts) ?? playwrightsOwn();
}

/** Find the browser in Playwright's cache; Playwright throws where it has none for the platform. */
function playwrightsOwn(): string | undefined {
  try {
    return [chromium.executablePath()].find(starts);
  } catch {
    return undefined;
  }
}

/**
 * Tell whether a program is a Chromium that starts. Ubuntu's `chromium` is a script that asks for a snap, and a snap
 * sees neither our temporary folders nor our ports; on Windows `--version` would open a window.
 */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 && /^(Chromium|Google Chrome)/.test(stdout.trim()) && !/\bsnap\b/.test(stdout);
}

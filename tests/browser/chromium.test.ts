import assert from "node:assert/strict";
import { test } from "node:test";
import { type Command, chromiumInstallations, fontInstallation } from "../../scripts/chromium/install.ts";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { systemsOf } from "../../scripts/chromium/machine.ts";

/** Name the ways to get a Chromium by the last words of their last commands. */
const ways = (machine: Parameters<typeof chromiumInstallations>[0]): readonly string[] =>
  chromiumInstallations(machine).map((commands) => ending(commands));

const ending = (commands: readonly Command[]): string => commands.at(-1)?.slice(-4).join(" ") ?? "";

test("Debian's root installs the Chromium without windows, else the whole one, else Playwright's own", () => {
  const [quick, debian, playwright] = ways({ systems: ["debian"], asRoot: [] });
  assert.match(quick ?? "", /-y chromium-headless-shell fontconfig fonts-noto-cjk$/);
  assert.match(debian ?? "", /-y chromium fontconfig fonts-noto-cjk$/);
  assert.match(playwright ?? "", /cli\.js install chromium$/);
});

test("Ubuntu's package of that name is a snap, so Playwright's own is installed with its libraries", () => {
  const ubuntu = ways({ systems: systemsOf('ID=ubuntu\nID_LIKE="debian"\n'), asRoot: ["sudo", "-n"] });
  assert.match(ubuntu.join(), /cli\.js install --with-deps chromium$/);
});

test("without root, nothing is asked of the system", () => {
  const machine = { systems: ["debian"] };
  assert.equal(ways(machine).length, 1);
  assert.match(ways(machine).join(), /cli\.js install chromium$/);
  assert.deepEqual(fontInstallation(machine), []);
});

test("a system that does not come from Debian gets Playwright's own and keeps its fonts", () => {
  const machine = { systems: systemsOf("NAME=Fedora\nID=fedora\n"), asRoot: [] };
  assert.match(ways(machine).join(), /cli\.js install chromium$/);
  assert.deepEqual(fontInstallation(machine), []);
});

test("the Chromium of this machine opens a page with Chinese text", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent("<title>今日临港</title>");
    assert.equal(await page.title(), "今日临港");
  } finally {
    await browser.close();
  }
});

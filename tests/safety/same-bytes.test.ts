import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { launching } from "../../src/launch/index.ts";
import { archives, builtSite, prefix, publishedAt, type SiteName } from "../browser/built.ts";
import { temporaryFolder } from "../site/command.ts";
import { over } from "./child.ts";
import { filesOf } from "./disk-states.ts";
import { shares } from "./killing.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Another machine: its time zone and its language; its clock is ahead, too. */
type Machine = Readonly<Record<"TZ" | "LANG" | "LC_ALL", string>>;

/** About as long as a build takes, in milliseconds. */
const AS_LONG = 3000;

const FAR_EAST: Machine = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };
const FAR_WEST: Machine = { TZ: "America/Los_Angeles", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" };

test("a site is the same, byte for byte, in another folder, time zone, language and year", async (t) => {
  const folder = await copyBackwards(t, "hostile");
  assert.equal(await over(startBuild(folder, FAR_WEST)), 0);
  assert.deepEqual(differences(join(folder, "site"), await builtSite("hostile")), []);
});

test("a build that is killed leaves no site that is not whole, and the next one makes the same bytes", async (t) => {
  const folder = await copyBackwards(t, "sample");
  const seed = Date.now();
  t.diagnostic(`seed ${seed}`);
  for (const share of shares(seed, 2)) {
    const build = startBuild(folder, FAR_EAST);
    await setTimeout(share * AS_LONG);
    build.kill("SIGKILL");
    await over(build);
    if ((await readdir(folder)).includes("site")) await assertSame(folder);
  }
  assert.equal(await over(startBuild(folder, FAR_EAST)), 0);
  await assertSame(folder);
  assert.deepEqual((await readdir(folder)).sort(), [".cache", "content", "site"]);
});

const assertSame = async (folder: string): Promise<void> =>
  assert.deepEqual(differences(join(folder, "site"), await builtSite("sample")), []);

/** Copy an archive to another place, its last file first. */
async function copyBackwards(t: TestContext, name: SiteName): Promise<string> {
  const folder = await temporaryFolder(t);
  const archive = join(repository, archives[name]);
  for (const path of Object.keys(filesOf(archive)).reverse()) {
    await mkdir(dirname(join(folder, "content", path)), { recursive: true });
    if (!path.endsWith("/")) await cp(join(archive, path), join(folder, "content", path));
  }
  return folder;
}

/** Build the site of the archive in a folder, on another machine. */
function startBuild(folder: string, machine: Machine): ChildProcess {
  const otherDay = new URL("other-day.js", import.meta.url).href;
  const where = ["--out", "site", "--path-prefix", prefix, "--url", publishedAt];
  const env = { ...process.env, ...machine };
  return spawn(process.execPath, ["--import", otherDay, ...launching("scripts/build.ts", ...where)], {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** List the files in which two folders differ. */
function differences(one: string, other: string): readonly string[] {
  const [files, others] = [filesOf(one), filesOf(other)];
  const names = new Set([...Object.keys(files), ...Object.keys(others)]);
  return [...names].filter((name) => files[name] !== others[name]);
}

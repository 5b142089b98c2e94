import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { launching } from "../../src/launch/index.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The host that the sites are built for: their pages name themselves there, whoever serves them. */
export const publishedAt = "https://archive.example";

/** The path that the sites stand under. */
export const prefix = "/repo/";

/** The archives that are built as sites: the sample of this repository, and one in which every text is hostile. */
export const archives = { sample: "content", hostile: "tests/fixtures/hostile-archive" } as const;

export type SiteName = keyof typeof archives;

/** The folder of all built sites: that of the whole run (`scripts/test.ts`), or one for this file's tests alone. */
const folder = process.env["BUILT_SITES"] ?? ownFolder();

/**
 * Give the folder of a built site. The first test that asks for it builds it, the others wait; nobody may change it.
 * A build is moved into its place as a whole, so that a folder that is there is complete.
 */
export async function builtSite(name: SiteName): Promise<string> {
  const site = join(folder, name);
  const isFirst = await mkdir(`${site}.claim`).then(
    () => true,
    () => false,
  );
  await (isFirst ? build(name, site) : appears(site));
  return site;
}

async function build(name: SiteName, site: string): Promise<void> {
  const where = ["--out", site, "--path-prefix", prefix.slice(0, -1), "--url", publishedAt];
  const args = launching("scripts/build.ts", "--content", archives[name], ...where);
  const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: repository });
  if (stderr !== "") throw new Error(`the build of ${archives[name]} says: ${stderr}`);
}

async function appears(site: string): Promise<void> {
  for (let tries = 0; !existsSync(site); tries++) {
    if (tries === 600) throw new Error(`${site} is not there after a minute: its build has failed`);
    await setTimeout(100);
  }
}

function ownFolder(): string {
  const own = mkdtempSync(join(tmpdir(), "backfile-sites-"));
  process.on("exit", () => rmSync(own, { recursive: true, force: true }));
  return own;
}

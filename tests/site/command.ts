import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { launching } from "../../src/launch/index.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What a command did. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run the command of `npm run build`. */
export function build(...args: readonly string[]): Promise<Outcome> {
  return program(process.execPath, ...launching("scripts/build.ts", ...args));
}

/** Run a program in the repository's folder. */
export function program(file: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd: repository }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Make a folder that is gone after the test. */
export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-build-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Copy an archive out of `tests/fixtures/`, to be changed. */
export async function copyOf(fixture: string, folder: string): Promise<string> {
  const content = join(folder, "content");
  await cp(join(repository, "tests/fixtures", fixture), content, { recursive: true });
  return content;
}

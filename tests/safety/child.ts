import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { PROGRAM } from "../../src/launch/compile.js";

/** Packages of the old kind ask for what a module does not have. */
const OLD_KIND = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const __filename = import.meta.filename;`;

/** A program of this folder as one file, which starts in a tenth of the time; there while the tests of a file run. */
export function bundled(program: string): { readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), "backfile-child-"));
  const file = join(folder, "child.mjs");
  const entry = fileURLToPath(new URL(program, import.meta.url));
  before(() => build({ entryPoints: [entry], outfile: file, banner: { js: OLD_KIND }, ...PROGRAM }));
  after(() => rm(folder, { recursive: true, force: true }));
  return { file };
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Start a program; nobody reads what it says. */
export function begun({ file }: { readonly file: string }, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [file, ...args], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Start a program; gives it when it has said its first word. */
export async function started(
  program: { readonly file: string },
  ...args: readonly string[]
): Promise<Child> {
  const child = spawn(process.execPath, [program.file, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

/** Wait for a program to be over; gives its status, null where it was killed. */
export async function over(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

// @ts-check
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Where compiled programs are kept: the customary place for what tools keep, from where packages are found. */
export const COMPILED = fileURLToPath(new URL("../../node_modules/.cache/backfile", import.meta.url));

/**
 * What every program is compiled to; what is learnt comes with it.
 *
 * @satisfies {import("esbuild").BuildOptions}
 */
export const PROGRAM = /** @type {const} */ ({
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  loader: { ".bin": "binary" },
  logLevel: "error",
});

/** What stands for a module's address in it. */
const ADDRESS = "addressOfSource";

/** So many programs stay, a megabyte each; those that were compiled before them are removed. */
const KEPT = 40;

/**
 * Compile programs into a folder, which is there only when all of it is.
 *
 * @param {Readonly<Record<string, string>>} programs the file of each, by the name that it gets
 * @param {string} folder in `COMPILED`
 */
export async function compile(programs, folder) {
  const { build, stop } = await import("esbuild");
  const unfinished = join(COMPILED, `unfinished-${process.pid}`);
  await build({
    ...PROGRAM,
    entryPoints: programs,
    outdir: unfinished,
    // What is loaded when it is needed stays so.
    splitting: true,
    packages: "external",
    sourcemap: true,
    define: { "import.meta.url": ADDRESS },
    plugins: [
      { name: "own address", setup: (esbuild) => esbuild.onLoad({ filter: /\.[jt]s$/ }, ownAddress) },
    ],
  });
  await stop();
  removeOld();
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run was sooner.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * Let a module's `import.meta.url` be the address of its source, as if it had not been compiled.
 *
 * @param {{ path: string }} module
 * @returns {Promise<import("esbuild").OnLoadResult>}
 */
async function ownAddress({ path }) {
  const source = await readFile(path, "utf8");
  const address = JSON.stringify(pathToFileURL(path).href);
  // On the first line, so that the others stay where they are.
  return { contents: `const ${ADDRESS} = ${address}; ${source}`, loader: "ts" };
}

function removeOld() {
  const folders = readdirSync(COMPILED).map((name) => join(COMPILED, name));
  const made = (/** @type {string} */ folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const folder of folders.sort((one, other) => made(other) - made(one)).slice(KEPT))
    rmSync(folder, { recursive: true, force: true });
}

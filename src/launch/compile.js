// @ts-check
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { variablesIn, withConstants } from "./constants.js";

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
  /** @type {Set<string>} */
  const variables = new Set();
  /** @type {import("esbuild").Plugin} */
  const sources = {
    name: "sources",
    setup: (esbuild) => esbuild.onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => load(path, variables)),
  };
  await build({
    ...PROGRAM,
    entryPoints: programs,
    outdir: unfinished,
    // What is loaded when it is needed stays so.
    splitting: true,
    packages: "external",
    sourcemap: true,
    define: { "import.meta.url": ADDRESS },
    plugins: [sources],
  });
  await stop();
  await declareConstants(unfinished, variables);
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
 * Load a module, and add what is no constant in it to the variables of all. Let its `import.meta.url` be the address of its
 * source, as if it had not been compiled.
 *
 * @param {string} path
 * @param {Set<string>} variables
 * @returns {Promise<import("esbuild").OnLoadResult>}
 */
async function load(path, variables) {
  const source = await readFile(path, "utf8");
  for (const name of variablesIn(source)) variables.add(name);
  const address = JSON.stringify(pathToFileURL(path).href);
  // On the first line, so that the others stay where they are.
  return { contents: `const ${ADDRESS} = ${address}; ${source}`, loader: "ts" };
}

/**
 * Declare the constants of compiled programs as such.
 *
 * @param {string} folder
 * @param {ReadonlySet<string>} variables
 */
async function declareConstants(folder, variables) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const file = join(folder, name);
    await writeFile(file, withConstants(await readFile(file, "utf8"), variables));
  }
}

function removeOld() {
  const folders = readdirSync(COMPILED).map((name) => join(COMPILED, name));
  const made = (/** @type {string} */ folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const folder of folders.sort((one, other) => made(other) - made(one)).slice(KEPT))
    rmSync(folder, { recursive: true, force: true });
}

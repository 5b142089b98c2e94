// @ts-check
/**
 * Run a program of this folder: `node src/launch/run.js scripts/build.ts --out _site`.
 *
 * Node 20 runs no TypeScript. So a program is compiled into a few files first, once for each state of the sources: it
 * then starts in less than half of the time that it takes to compile modules one by one as they are loaded.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, parse } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { COMPILED, compile } from "./compile.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a compiled program hangs on besides itself: its modules, and how they are compiled. */
const SOURCES = ["src", "scripts", "package-lock.json"];

const [program = "", ...args] = process.argv.slice(2);
const compiled = join(COMPILED, `${parse(program).name}-${stateOf([...SOURCES, program])}`);
if (!existsSync(compiled)) await compile({ program: join(ROOT, program) }, compiled);
// Errors tell lines of the sources.
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, join(ROOT, program), ...args];
await import(pathToFileURL(join(compiled, "program.js")).href);

/**
 * Name the state of files and folders by what is in them.
 *
 * @param {readonly string[]} names
 */
function stateOf(names) {
  const state = createHash("sha256");
  for (const file of names.flatMap((name) => filesIn(join(ROOT, name))))
    state.update(`${file}\0`).update(readFileSync(file));
  return state.digest("hex").slice(0, 16);
}

/**
 * @param {string} path a file, or a folder
 * @returns {readonly string[]}
 */
function filesIn(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

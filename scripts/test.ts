/** Run the test suite: `npm test [-- PART-OF-A-PATH… --OPTION-OF-NODE…]`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { COMPILED, compile } from "../src/launch/compile.js";
import { ensureChromium } from "./chromium/install.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** List the test files whose path holds one of the words, or all of them; Node 20 takes no patterns itself. */
function findTests(words: readonly string[]): readonly string[] {
  return readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
    .map((file) => join(root, "tests", file))
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

/** Folders whose files share nothing: they run in one process, for to start one takes longer than most of them. */
const TOGETHER = ["parse", "parse/zh", "evaluate", "markdown", "archive", "site", "standards"].map((folder) =>
  join(root, "tests", folder),
);

/** Put the files of such folders together, each in a file that loads them all, in a folder for that. */
function grouped(files: readonly string[], folder: string): readonly string[] {
  const groups = TOGETHER.map((own) => files.filter((file) => dirname(file) === own));
  const joined = groups.flatMap((own, place) => {
    if (own.length < 2) return own;
    const entry = join(folder, `${basename(TOGETHER[place] ?? "")}.test.ts`);
    writeFileSync(entry, own.map((file) => `import ${JSON.stringify(file)};\n`).join(""));
    return [entry];
  });
  return [...joined, ...files.filter((file) => !TOGETHER.includes(dirname(file)))];
}

/** Compile files into a folder; gives those that run. */
async function compiled(files: readonly string[], folder: string): Promise<readonly string[]> {
  const named = files.map((file) => [relative(root, file).replaceAll(/[^\w-]+/g, "-"), file] as const);
  await compile(Object.fromEntries(named), folder);
  return named.map(([name]) => join(folder, `${name}.js`));
}

/** Run test files with Node's own runner and give its status; what they build they share in one folder. */
async function runTests(
  files: readonly string[],
  options: readonly string[],
  chromium: string,
): Promise<number> {
  const concurrency = `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`;
  const runner = ["--enable-source-maps", "--test", "--test-reporter=spec", concurrency];
  const sites = mkdtempSync(join(tmpdir(), "backfile-sites-"));
  const programs = join(COMPILED, `tests-${process.pid}`);
  const env = { ...process.env, CHROMIUM: chromium, BUILT_SITES: sites };
  const args = [...runner, ...options, ...(await compiled(grouped(files, sites), programs))];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  for (const folder of [sites, programs]) rmSync(folder, { recursive: true, force: true });
  return status ?? 1;
}

async function test(words: readonly string[], options: readonly string[]): Promise<number> {
  const files = findTests(words);
  if (files.length === 0) return fail(`no test file's path holds ${words.join(" or ")}`);
  const chromium = ensureChromium();
  return chromium ? runTests(files, options, chromium) : fail(noChromium);
}

const noChromium = "no Chromium starts: install Chromium or Google Chrome, or name one in CHROMIUM=/its/path";

function fail(reason: string): number {
  console.error(`test: ${reason}`);
  return 1;
}

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith("-"));
const words = args.filter((arg) => !arg.startsWith("-"));
process.exitCode = await test(words, options);

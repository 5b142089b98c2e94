/** Run the test suite: `npm test [-- PART-OF-A-PATH… --OPTION-OF-NODE…]`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureChromium } from "./chromium/install.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** List the test files whose path holds one of the words, or all of them; Node 20 takes no patterns itself. */
function findTests(words: readonly string[]): readonly string[] {
  return readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
    .map((file) => join("tests", file))
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

/** Folders whose files share nothing: they run in one process, for to start one takes longer than most of them. */
const TOGETHER = ["parse", "parse/zh", "evaluate", "markdown", "archive", "site", "standards"].map((folder) =>
  join("tests", folder),
);

/** Put the files of such folders together, each in a file that loads them all, in a folder for that. */
function grouped(files: readonly string[], folder: string): readonly string[] {
  const groups = TOGETHER.map((own) => files.filter((file) => dirname(file) === own));
  const joined = groups.flatMap((own, place) => {
    if (own.length < 2) return own;
    const entry = join(folder, `${basename(TOGETHER[place] ?? "")}.test.mts`);
    const imports = own.map((file) => `import ${JSON.stringify(pathToFileURL(join(root, file)).href)};\n`);
    writeFileSync(entry, imports.join(""));
    return [entry];
  });
  return [...joined, ...files.filter((file) => !TOGETHER.includes(dirname(file)))];
}

/** Run test files with Node's own runner and give its status; what they build they share in one folder. */
function runTests(files: readonly string[], options: readonly string[], chromium: string): number {
  const concurrency = `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`;
  const runner = ["--import", "tsx", "--test", "--test-reporter=spec", concurrency];
  const sites = mkdtempSync(join(tmpdir(), "backfile-sites-"));
  const env = { ...process.env, CHROMIUM: chromium, BUILT_SITES: sites };
  const args = [...runner, ...options, ...grouped(files, sites)];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  rmSync(sites, { recursive: true, force: true });
  return status ?? 1;
}

function test(words: readonly string[], options: readonly string[]): number {
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
process.exitCode = test(words, options);

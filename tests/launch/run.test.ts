import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launching } from "../../src/launch/index.ts";
import { program, temporaryFolder } from "../site/command.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Write a program into a folder of its own; gives its file, and what runs it. */
async function written(t: TestContext, source: string) {
  const file = join(await temporaryFolder(t), "said.ts");
  await writeFile(file, source);
  const run = (...args: readonly string[]) =>
    program(process.execPath, ...launching(relative(root, file), ...args));
  return { file, run };
}

test("a program is run with what it is given, and knows where its source lies", async (t) => {
  const source = "const said: string[] = process.argv.slice(1);\nconsole.log(import.meta.url, ...said);\n";
  const { file, run } = await written(t, source);
  const { stdout } = await run("--date", "2022-11-22");
  assert.equal(stdout, `${pathToFileURL(file).href} ${file} --date 2022-11-22\n`);
});

test("a program that was changed is compiled anew", async (t) => {
  const { file, run } = await written(t, 'console.log("before");\n');
  assert.equal((await run()).stdout, "before\n");
  await writeFile(file, 'console.log("after");\n');
  assert.equal((await run()).stdout, "after\n");
});

test("two runs may compile a program at once", async (t) => {
  const { run } = await written(t, `console.log("done"); // ${process.pid}\n`);
  const done = await Promise.all([run(), run(), run()]);
  assert.deepEqual(
    done.map(({ stdout }) => stdout),
    ["done\n", "done\n", "done\n"],
  );
});

test("an error tells the line of the source", async (t) => {
  const { file, run } = await written(t, 'interface Page {\n  n: number;\n}\nthrow new Error("no page");\n');
  const { status, stderr } = await run();
  assert.equal(status, 1);
  assert.ok(stderr.includes(`${file}:4`), stderr);
});

import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { refuseForeign } from "../../scripts/build/output.ts";
import { temporaryFolder } from "./command.ts";
import { publishAnew } from "./publishing.ts";

const write = (text: string) => (folder: string) => writeFile(join(folder, "index.html"), text);

test("a build takes the place of the one before it, as a whole", async (context) => {
  const folder = await temporaryFolder(context);
  const site = join(folder, "deep/site");
  await publishAnew(site, (fresh) => writeFile(join(fresh, "old.html"), ""));
  await publishAnew(site, write("new"));
  assert.deepEqual(await readdir(site), [".backfile", "index.html"]);
  assert.deepEqual(await readdir(join(folder, "deep")), ["site"]);
});

test("a build that fails leaves the one before it and nothing else", async (context) => {
  const folder = await temporaryFolder(context);
  const site = join(folder, "site");
  await publishAnew(site, write("old"));
  const failing = publishAnew(site, async (fresh) => {
    await write("new")(fresh);
    throw new Error("out of ink");
  });
  await assert.rejects(failing, /out of ink/);
  assert.equal(await readFile(join(site, "index.html"), "utf8"), "old");
  assert.deepEqual(await readdir(folder), ["site"]);
});

test("a site that a killed build had just taken away is put back, and what it left is removed", async (context) => {
  const folder = await temporaryFolder(context);
  const site = join(folder, "site");
  await mkdir(join(folder, ".site.backfile-new-1"));
  await mkdir(join(folder, ".site.backfile-old-1"));
  await write("old")(join(folder, ".site.backfile-old-1"));
  const failing = publishAnew(site, () => Promise.reject(new Error("out of ink")));
  await assert.rejects(failing, /out of ink/);
  assert.equal(await readFile(join(site, "index.html"), "utf8"), "old");
  assert.deepEqual(await readdir(folder), ["site"]);
});

test("of two builds of one folder the second waits for the first", async (context) => {
  const said = context.mock.method(console, "error", () => {});
  const site = join(await temporaryFolder(context), "site");
  const begun: string[] = [];
  const build = (text: string) =>
    publishAnew(site, async (fresh) => {
      begun.push(`${text} begins`);
      await setTimeout(20);
      await write(text)(fresh);
      begun.push(`${text} ends`);
    });
  await Promise.all(["one", "other"].map(build));
  const [first = "", , second = ""] = begun.map((line) => line.replace(/ .*/, ""));
  assert.deepEqual(
    begun,
    [first, second].flatMap((text) => [`${text} begins`, `${text} ends`]),
  );
  assert.equal(await readFile(join(site, "index.html"), "utf8"), second);
  assert.match(
    String(said.mock.calls[0]?.arguments[0]),
    /: in use by "npm run build", process \d+ on .*; waiting$/,
  );
});

test("a new folder, an empty one and one of an earlier build may be replaced", async (context) => {
  const folder = await temporaryFolder(context);
  const [fresh, empty, earlier] = ["fresh", "empty", "earlier"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(empty);
  await publishAnew(earlier, write(""));
  for (const site of [fresh, empty, earlier]) {
    await assert.doesNotReject(refuseForeign(site, join(folder, "content")));
  }
});

test("a folder with other things, with the archive or inside it is refused", async (context) => {
  const folder = await temporaryFolder(context);
  const content = join(folder, "content");
  await mkdir(join(content, "issues"), { recursive: true });
  await mkdir(join(folder, "photos"));
  await write("mine")(join(folder, "photos"));
  const reasons = {
    photos: /holds files that no build made/,
    "photos/index.html": /is a file/,
    content: /holds .*archive\.yaml/,
    ".": /holds .*archive\.yaml/,
    "content/issues/site": /lies in .*issues/,
  };
  for (const [name, reason] of Object.entries(reasons)) {
    await assert.rejects(refuseForeign(join(folder, name), content), reason, name);
  }
});

import assert from "node:assert/strict";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { build, copyOf, temporaryFolder } from "./command.ts";

/** Something that is wrong with an archive or a command line, and the lines that say so. */
interface Case {
  readonly title: string;
  /** What is done to a sound archive. */
  readonly spoil?: (content: string) => Promise<unknown>;
  /** The command line; `CONTENT` stands for the archive. */
  readonly args?: readonly string[];
  readonly says: readonly RegExp[];
}

const ISSUE = "issues/2001-01-02";

const CASES: readonly Case[] = [
  {
    title: "a content folder that is not there",
    args: ["--content", "no-such-folder"],
    says: [/^no-such-folder: missing; expected a folder with archive\.yaml and issues\/$/],
  },
  {
    title: "an empty content folder",
    spoil: async (content) => {
      await rm(content, { recursive: true });
      await mkdir(content);
    },
    says: [/content\/archive\.yaml: missing/, /content\/issues: holds no issues/],
  },
  {
    title: "a page that is no text",
    spoil: (content) => writeFile(join(content, ISSUE, "pages/01.txt"), Buffer.from([0, 255, 216, 0, 1, 2])),
    says: [/pages\/01\.txt: .+/],
  },
  {
    title: "printed lines that are in no article, and in two",
    spoil: async (content) => {
      const facts = join(content, ISSUE, "issue.yaml");
      await writeFile(facts, (await readFile(facts, "utf8")).replace(/dropped:\n.*\n/, ""));
      await writeFile(
        join(content, ISSUE, "articles/01-04.md"),
        '---\nid: 2001-01-02-01-04\ntitle: x\npage: 1\nsource:\n  lines: ["01:3"]\n---\n',
      );
    },
    says: [
      /pages\/01\.txt:3: in two articles, 2001-01-02-01-01 and 2001-01-02-01-04; correct source\.lines in one of them$/,
      /pages\/01\.txt:4: in no article and no furniture; run "npm run parse"$/,
    ],
  },
  {
    title: "front matter that does not fit, in two files at once",
    spoil: async (content) => {
      await writeFile(join(content, ISSUE, "articles/01-01.md"), '---\nid: 1\ntitle: x\npage: "one"\n---\n');
      await writeFile(
        join(content, ISSUE, "articles/02-01.md"),
        "---\nid: 2001-01-02-02-01\ntitle: x\npage: 2\nwriter: y\n---\n",
      );
    },
    says: [/01-01\.md: id: got 1, expected /, /01-01\.md: page: got "one", expected /, /02-01\.md: .*writer/],
  },
  {
    title: "an option that is not known",
    args: ["--contents", "x"],
    says: [
      /^Unknown option '--contents'; expected --content, --out, --path-prefix, --url, --cache, --memory, --budget, --timings, --shard, --assemble$/,
    ],
  },
  {
    title: "a path prefix and an address that are none",
    args: ["--path-prefix", "repo/../x", "--url", "https://name.github.io/repo/"],
    says: [
      /^--path-prefix: got "repo\/\.\.\/x", expected/,
      /^--url: got "https:\/\/name\.github\.io\/repo\/", expected/,
    ],
  },
  {
    title: "a size of memory that is none",
    args: ["--memory", "plenty"],
    says: [/^--memory: got "plenty", expected a size like 4GB or 500MB$/],
  },
  {
    title: "a budget that is none",
    args: ["--budget", "1,5GB"],
    says: [/^--budget: got "1,5GB", expected a size like 4GB or 500MB$/],
  },
  {
    title: "a site that is larger than its budget",
    args: ["--budget", "0.05MB", "--cache", "CONTENT/.cache"],
    says: [
      /^--budget: the site takes \d+ kB in \d+ files, \d+ kB too much, expected 50 kB at most; the one before it stays$/,
      ...Array.from({ length: 7 }, () => /^ {2}[a-z ]+ \S+ k?B +\d+ % +\d+ files?$/),
      /^to make room, /,
    ],
  },
  {
    title: "an output folder that holds the archive",
    args: ["--out", "CONTENT/.."],
    says: [/^--out .*: it holds .*archive\.yaml, which the build reads; expected/],
  },
  {
    title: "an output folder that holds what no build made",
    args: ["--out", "tests"],
    says: [/^--out tests: it holds files that no build made; expected/],
  },
];

describe("a build that cannot be done says why in a line each, and writes nothing", {
  concurrency: 2,
}, () => {
  for (const { title, spoil, args = [], says } of CASES) {
    test(title, async (context) => {
      const folder = await temporaryFolder(context);
      const content = await copyOf("hostile-archive", folder);
      await spoil?.(content);
      const given = args.map((arg) => arg.replace("CONTENT", content));
      const { status, stdout, stderr } = await build(
        "--content",
        content,
        "--out",
        join(folder, "site"),
        ...given,
      );
      assert.deepEqual({ status, stdout }, { status: 1, stdout: "" }, stderr);
      const lines = stderr.trimEnd().split("\n");
      assert.equal(lines.length, says.length, stderr);
      for (const [index, expected] of says.entries()) assert.match(lines[index] ?? "", expected);
      assert.deepEqual(await readdir(folder), ["content"]);
    });
  }
});

test("a site stays as it was where the next build fails", async (context) => {
  const folder = await temporaryFolder(context);
  const content = await copyOf("hostile-archive", folder);
  const args = ["--content", content, "--out", join(folder, "site")];
  assert.equal((await build(...args)).status, 0);
  const home = await readFile(join(folder, "site/index.html"), "utf8");
  await writeFile(join(content, "archive.yaml"), "title: 5\n");
  assert.equal((await build(...args)).status, 1);
  assert.equal(await readFile(join(folder, "site/index.html"), "utf8"), home);
  assert.deepEqual((await readdir(folder)).sort(), ["content", "site"]);
});

test("an issue with pages and no articles is built, with a word on how to get them", async (context) => {
  const folder = await temporaryFolder(context);
  const content = await copyOf("hostile-archive", folder);
  await rm(join(content, "issues/2001-01-02/articles"), { recursive: true });
  const { status, stderr } = await build("--content", content, "--out", join(folder, "site"));
  assert.equal(status, 0);
  assert.equal(stderr, '2001-01-02 has pages but no articles yet: run "npm run parse"\n');
});

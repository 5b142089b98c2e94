import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { diskError } from "../../src/disk-error.ts";
import { indexInProcesses } from "../../src/search/processes.ts";
import { copyOf, type Outcome, program, temporaryFolder } from "../site/command.ts";
import { bundled } from "./child.ts";
import { filesOf } from "./disk-states.ts";

const parse = bundled("../../scripts/parse.ts");
const importing = bundled("../../scripts/import.ts");

/** Run a command that may write no more than so many blocks of 512 bytes into a file (ulimit(1p)). */
const limited = (
  blocks: number,
  { file }: { readonly file: string },
  ...args: readonly string[]
): Promise<Outcome> =>
  program("sh", "-c", `ulimit -f ${blocks}; exec "$@"`, "sh", process.execPath, file, ...args);

/** An error as Node.js gives it. */
const refused = (code: string, fields: object = {}) =>
  Object.assign(new Error(`${code}: …`), { code, syscall: "write", ...fields });

test("what the disk refuses is one line with the place and the reason, wherever in an error it stands", () => {
  const wrapped = new Error("a template", { cause: refused("ENOSPC", { path: "_site/index.html" }) });
  const renamed = refused("EROFS", { path: "a", dest: "b" });
  assert.deepEqual(
    [refused("EMFILE"), wrapped, Object.assign(new Error("x"), { originalError: renamed })].map(
      (error) => diskError(error, "_site")?.lines,
    ),
    [
      ["_site: too many files are open in this program"],
      ["_site/index.html: the disk is full"],
      ["b: the disk is read-only"],
    ],
  );
});

test("a mistake of the program is none of the disk's", () => {
  const errors = [new TypeError("x"), refused("ERR_INVALID_ARG_TYPE"), "x", undefined];
  assert.deepEqual(
    errors.map((error) => diskError(error)),
    [undefined, undefined, undefined, undefined],
  );
});

test("an article that the disk does not take is not written, and a line says why", async (t) => {
  const content = await copyOf("hostile-archive", await temporaryFolder(t));
  const before = filesOf(content);
  const records = join(await temporaryFolder(t), "x.ndjson");
  await writeFile(records, JSON.stringify({ date: "2001-01-02", title: "长", body: "长".repeat(1000) }));
  const { status, stderr } = await limited(4, importing, records, "--content", content);
  assert.match(stderr, /^\S*\.2001-01-02\.changes\S*: the file is larger than the disk or a limit allows\n$/);
  assert.deepEqual([status, filesOf(content)], [1, before]);
});

test("pages whose articles the disk does not take are read again at the next run", async (t) => {
  const content = await copyOf("hostile-archive", await temporaryFolder(t));
  await rm(join(content, "issues/2001-01-02/articles"), { recursive: true });
  const without = filesOf(content);
  const { status, stderr } = await limited(1, parse, "--content", content);
  assert.match(stderr, /^\S*\.2001-01-02\.changes\S*: the file is larger than the disk or a limit allows\n$/);
  assert.deepEqual([status, filesOf(content)], [1, without]);
});

test("a shard that its process cannot write says why", async (t) => {
  const file = join(await temporaryFolder(t), "file");
  await writeFile(file, "");
  const empty = { reporter: [], paragraphs: [], captions: [] };
  const records = [{ url: "x", title: "长".repeat(200_000), ...empty }];
  const indexing = indexInProcesses(
    [{ characters: 200_000, records: async () => records, folder: join(file, "shard") }],
    1e9,
    async () => {},
  );
  await assert.rejects(indexing, (error) => diskError(error)?.message === `${file}/shard: not a folder`);
});

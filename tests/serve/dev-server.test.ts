import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { serveFolder } from "../../scripts/serve/server.ts";

let folder: string;
let server: ReturnType<typeof serveFolder>;
let address: AddressInfo;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "backfile-serve-"));
  for (const name of ["site/inner", "site-old", "outside"])
    await mkdir(join(folder, name), { recursive: true });
  for (const file of ["site-old/a.html", "site-old/a.txt", "outside/index.html", "secret.txt", "secret.html"])
    await writeFile(join(folder, file), "SECRET");
  for (const file of ["index.html", "inner/index.html"]) await writeFile(join(folder, "site", file), "home");
  for (const [to, from] of [
    ["secret.txt", "link.txt"],
    ["secret.html", "page.html"],
    ["outside", "out"],
  ] as const)
    await symlink(join(folder, to), join(folder, "site", from));
  server = serveFolder(join(folder, "site"), "/repo/");
  await once(server.server, "listening");
  address = server.server.address() as AddressInfo;
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Send a request line as it is written, and give the whole answer. */
async function ask(target: string, host = `localhost:${address.port}`): Promise<string> {
  const socket = connect(address.port, "127.0.0.1");
  socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

test("the site is served on this machine only", async () => {
  assert.equal(address.address, "127.0.0.1");
  assert.match(await ask("/repo/"), /home/);
  assert.match(await ask("/repo/inner/"), /home/);
});

/** Ways out of a folder: encoded, with strokes of the other kind, through links, to a neighbour of nearly the same name. */
const WAYS_OUT = [
  "/../secret.txt",
  "/repo/../secret.txt",
  "/repo/..%2fsecret.txt",
  "/repo/%2e%2e/secret.txt",
  "/repo/%2e%2e%2fsecret.txt",
  "/repo/inner/..%2f..%2fsecret.txt",
  "/repo/..%5csecret.txt",
  "/repo/..\\secret.txt",
  "/repo/..%252fsecret.txt",
  "/repo/..%2fsite-old/a.txt",
  "/repo/..%2fsite-old%2fa",
  "/..%2fsite-old/a.txt",
  "/repo/link.txt",
  "/repo/page",
  "/repo/page.html",
  "/repo/out/",
  "/repo/out/index.html",
  "/repo/out",
  "//secret.txt",
  "///../secret.txt",
  "http://evil.example/repo/..%2fsecret.txt",
  "file:///etc/passwd",
  "/repo/%00",
  "/repo/index.html%00.txt",
  "/repo/%ff",
  "/%",
  "//",
  "http://",
  "*",
  `/repo/${"a/".repeat(5_000)}`,
  `/repo/${"a".repeat(15_000)}`,
];

test("nothing outside the folder is served, and the server goes on", async () => {
  for (const way of WAYS_OUT) {
    const answer = await ask(way);
    assert.doesNotMatch(answer, /SECRET|root:/, way);
    assert.ok(status(answer) >= 300, `${way.slice(0, 80)}: ${answer.slice(0, 80)}`);
  }
  assert.equal(status(await ask(`/repo/${"a".repeat(100_000)}`)), 431);
  assert.match(await ask("/repo/"), /home/);
});

test("a page elsewhere that gives this machine its own name gets nothing", async () => {
  for (const host of [
    "evil.example",
    `evil.example:${address.port}`,
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "[::2]",
  ])
    assert.equal(status(await ask("/repo/", host)), 403, host);
  for (const host of ["127.0.0.1", `[::1]:${address.port}`, "LOCALHOST"])
    assert.equal(status(await ask("/repo/", host)), 200, host);
});

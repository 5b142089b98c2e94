import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type StaticServer, serveFolder } from "../../scripts/serve/static-server.ts";

let folder: string;
let server: StaticServer;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "backfile-static-"));
  const site = join(folder, "site");
  await mkdir(join(site, "要闻"), { recursive: true });
  await writeFile(join(folder, "outside.txt"), "outside");
  await writeFile(join(site, "index.html"), "home");
  await writeFile(join(site, "404.html"), "nothing here");
  await writeFile(join(site, "要闻", "index.html"), "section");
  await writeFile(join(site, "words.pf_index"), "bytes");
  await symlink(join(folder, "outside.txt"), join(site, "link.txt"));
  server = await serveFolder(site, "/repo/");
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Ask for a path exactly as it is written, which `fetch` would tidy first. */
function ask(path: string): Promise<{ status?: number; type?: string; location?: string; body: string }> {
  return new Promise((resolve, reject) => {
    get(`${server.origin}`, { path }, (response) => {
      const { statusCode: status = 0, headers } = response;
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status,
          type: headers["content-type"] ?? "",
          location: headers.location ?? "",
          body: Buffer.concat(chunks).toString(),
        }),
      );
    }).on("error", reject);
  });
}

test("a folder's address answers with its index page", async () => {
  assert.equal((await ask("/repo/")).body, "home");
  assert.equal((await ask(`/repo/${encodeURIComponent("要闻")}/?q=1`)).body, "section");
});

test("a folder's address without its last slash leads to the one with it", async () => {
  assert.equal((await ask("/repo")).location, "/repo/");
  assert.equal((await ask("/repo/%E8%A6%81%E9%97%BB")).location, "/repo/%E8%A6%81%E9%97%BB/");
});

test("the search index is sent as bytes, a page as HTML", async () => {
  assert.equal((await ask("/repo/words.pf_index")).type, "application/octet-stream");
  assert.equal((await ask("/repo/")).type, "text/html; charset=utf-8");
});

test("what is not there gets the archive's 404 page", async () => {
  for (const path of ["/repo/nothing", "/repo/index.html/", "/index.html", "/", "/repo/%FF"]) {
    const { status, body } = await ask(path);
    assert.deepEqual([status, body], [404, "nothing here"], path);
  }
});

test("nothing outside the folder is served", async () => {
  for (const path of ["/repo/../outside.txt", "/repo/..%2Foutside.txt", "/repo/link.txt", "/repo/%00"]) {
    assert.equal((await ask(path)).status, 404, path);
  }
});

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { bringUp } from "../../scripts/build/bring-up.ts";
import { serveFolder } from "../../scripts/serve/static-server.ts";
import { readOptions } from "../../scripts/volumes/options.ts";
import { volumeIn } from "../../src/archive/index.ts";
import { launching } from "../../src/launch/index.ts";
import { slugOf } from "../../src/site/slugs.ts";
import { writeFiles } from "../../src/site-files.ts";
import { untold } from "../../src/stages.ts";
import { VOLUME_FILE } from "../../src/volume.ts";
import { program, temporaryFolder } from "../site/command.ts";
import { EIGHTIES, eighties, told } from "./sample.ts";

test("a site tells its days, people and sections, and how many articles each has", async () => {
  assert.deepEqual(JSON.parse(await told(eighties)), {
    ...{ format: 1, title: "某某日报", from: "1985-03-01", to: "1988-07-09" },
    issues: [
      ["1985-03-01", 2],
      ["1988-07-09", 1],
      ["1988-07-09-b", 1],
    ],
    people: [
      ["O'Brien", `/reporters/${slugOf("O'Brien")}/`, 1],
      ["王威晨", "/reporters/王威晨/", 1],
      ["于德水", "/reporters/于德水/", 2],
    ],
    sections: [
      ["农村", "/sections/农村/", 2],
      ["要闻", "/sections/要闻/", 2],
    ],
  });
});

const WRONG: readonly (readonly [json: string, problem: string])[] = [
  ["<!doctype html>", "told: no JSON; expected the data/volume.json of a site built by Backfile"],
  [
    '{"format":2,"title":"x","from":"2022-11-22","to":"2022-11-22","issues":[["2022-11-22",1]],"people":[],"sections":[]}',
    "told: format: got 2, expected 1, as this version of Backfile writes it",
  ],
  [
    '{"format":1,"title":"x","from":"2022-11-22","to":"2022-11-22","issues":[["2022-11-31",1]],"people":[],"sections":[["a","//evil/",1]]}',
    'told: issues[0][0]: got "2022-11-31", expected an issue and how many articles it has, like [2022-11-22, 12]\ntold: sections[0][1]: got "//evil/", expected a name, the path of its page and how many articles it has, like [王威晨, /reporters/王威晨/, 12]',
  ],
];

for (const [json, problem] of WRONG) {
  test(`${json.slice(0, 100)} is refused, with what was expected`, () => {
    assert.throws(() => volumeIn(json, "told"), { name: "InputError", message: problem });
  });
}

test("only sites that archive.yaml names are asked", () => {
  const { asked } = readOptions(["https://a.example/", "--content", "paper"]);
  const named = "paper/archive.yaml names under volumes";
  assert.deepEqual(asked(["https://a.example/", EIGHTIES]), [{ address: "https://a.example/" }]);
  assert.throws(() => asked([EIGHTIES]), {
    message: `https://a.example/: expected one of those that ${named}: ${EIGHTIES}`,
  });
  assert.throws(() => asked([]), {
    message: `volumes: expected the addresses of other sites, which ${named}`,
  });
});

test("what another site tells is kept, and the site is built with it when nobody answers", async (context) => {
  const folder = await temporaryFolder(context);
  const [content, out, there] = ["content", "site", "there"].map((name) => join(folder, name)) as [
    ...[string, string, string],
  ];
  await writeFiles(there, [{ path: VOLUME_FILE, content: Buffer.from(await told(eighties)) }]);
  const server = await serveFolder(there, "/paper-1980s/");
  await writeFiles(content, [
    { path: "archive.yaml", content: Buffer.from(`${SETTINGS}volumes: [${server.url}]\n`) },
    { path: "issues/2022-11-22/articles/01-01.md", content: Buffer.from(ARTICLE) },
  ]);
  const build = () => bringUp({ content, out, cache: join(folder, "cache"), pathPrefix: "/" }, untold);
  const file = `${content}/volumes/127.0.0.1_${new URL(server.url).port}_paper-1980s.json`;
  const message = `${file}: missing; expected what "npm run volumes" fetches from ${server.url}`;
  await assert.rejects(build, { name: "InputError", message });

  const ask = () => program(process.execPath, ...launching("scripts/volumes.ts", "--content", content));
  const { stdout, stderr } = await ask();
  await server.close();
  assert.equal(stderr, "");
  assert.equal(stdout, `${file}: 1985-03-01 to 1988-07-09, as ${server.url} tells\n`);
  await build();
  const refused = await ask();
  assert.match(
    refused.stderr,
    /^http:\S+\/paper-1980s\/data\/volume\.json: .*ECONNREFUSED.*; expected a site/,
  );
  assert.equal(refused.status, 1);

  const read = (path: string) => readFile(join(out, path, "index.html"), "utf8");
  const link = (path: string) => `href="${server.url}${path}"`;
  for (const [page, path] of LINKS) assert.ok((await read(page)).includes(link(path)), `${page} to ${path}`);
  assert.ok((await read("search")).includes(`connect-src 'self' ${server.origin}; `));
  assert.ok((await read("search")).includes(`data-volume="${server.url}"`));
  assert.match(await read("calendar"), /default-src 'self'; base-uri 'none';/);
});

const SETTINGS = "title: 某某日报\nlanguage: zh-Hans\n";
const ARTICLE = "---\nid: 2022-11-22-01-01\ntitle: 会议\npage: 1\nreporter: [于德水]\n---\n\n开会。\n";

/** Which pages lead to which pages of the other site. */
const LINKS: readonly (readonly [page: string, path: string])[] = [
  ["", ""],
  ["about", ""],
  ["calendar", "1985-03/"],
  ["2022", "1988/"],
  ["2022-11", "1988-07/"],
  ["2022-11-22", "1988-07-09-b/"],
  ["reporters", "reporters/王威晨/"],
  ["reporters/于德水", "reporters/于德水/"],
  ["sections", "sections/农村/"],
  ["search", "search/"],
];

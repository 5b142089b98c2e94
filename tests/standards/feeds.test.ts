import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { archives, builtSite, type SiteName } from "../browser/built.ts";
import { jsonMistakes } from "./json.ts";
import { readTexts, xmlMistakes } from "./xml.ts";

const atom = new URL("./schemas/atom.rng", import.meta.url);

/** Read every feed of a form: `feed.xml`, `feed.json`. */
async function feeds(name: SiteName, form: string): Promise<Record<string, string>> {
  const site = await builtSite(name);
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(form));
  assert.ok(files.length > 1);
  return readTexts(site, files);
}

for (const name of Object.keys(archives) as SiteName[]) {
  test(`every Atom feed of the ${name} archive keeps RFC 4287`, async () => {
    assert.deepEqual(await xmlMistakes(await feeds(name, "feed.xml"), atom), []);
  });

  test(`every JSON feed of the ${name} archive keeps the schema`, async () => {
    for (const [path, text] of Object.entries(await feeds(name, "feed.json"))) {
      assert.deepEqual(await jsonMistakes(JSON.parse(text), "json-feed"), [], path);
    }
  });
}

test("a title in Atom is HTML that shows what was printed, markup as text", async () => {
  const { "feed.xml": text = "" } = await feeds("hostile", "feed.xml");
  const [, title = ""] = /<title type="html"><!\[CDATA\[(标.*?)\]\]>/.exec(text) ?? [];
  assert.match(title, /&lt;script&gt;alert\(1\)&lt;\/script&gt;.*&amp;lt;/);
});

const entry =
  "<entry><id>https://a/1</id><title>t</title><updated>2001-01-02T00:00:00Z</updated><link href='https://a/1'/></entry>";
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a/</id><title>t</title><updated>2001-01-02T00:00:00Z</updated><link href="https://a/"/><author><name>n</name></author>${entry}</feed>`;

/** Mistakes that feeds are known for: what is replaced by what. */
const mistakes: readonly (readonly [mistake: string, right: string, wrong: string])[] = [
  ["a feed without an author", "<author><name>n</name></author>", ""],
  ["an id that is no address", "<id>https://a/1</id>", "<id>1</id>"],
  [
    "a day in place of a time",
    "<updated>2001-01-02T00:00:00Z</updated><link href='",
    "<updated>2001-01-02</updated><link href='",
  ],
  ["a second title", "<title>t</title>", "<title>t</title><title>t</title>"],
];

test("the schema of Atom takes a sound feed and finds the usual mistakes", async () => {
  assert.deepEqual(await xmlMistakes({ feed }, atom), []);
  const wrong = Object.fromEntries(
    mistakes.map(([mistake, right, wrong]) => [mistake, feed.replace(right, wrong)]),
  );
  const found = (await xmlMistakes(wrong, atom)).join("\n");
  for (const [mistake] of mistakes) assert.ok(found.includes(`${mistake}:`), mistake);
});

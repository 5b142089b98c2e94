import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { slugOf, slugsOf } from "../../src/site/slugs.ts";

/** Names with the characters in them that paths, hosts and people stumble over. */
const name = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."王晨aA.-_ſsßSK /\\:%?#\u202e\u200d\u3164é", "e\u0301", "..", "\0") }),
);

test("a slug is one path segment that every host and file system takes", () => {
  fc.assert(
    fc.property(name, (name) => {
      const slug = slugOf(name);
      assert.match(slug, /^[^/\\:*?"'<>|#%&\s\p{C}\p{Default_Ignorable_Code_Point}]+$/u);
      assert.doesNotMatch(slug, /^[.\p{M}]|\.$/u);
      assert.equal(slug, slug.normalize("NFC"));
      assert.ok(Buffer.byteLength(slug) <= 255);
      assert.equal(
        decodeURIComponent(new URL(`http://a/${encodeURIComponent(slug)}/`).pathname),
        `/${slug}/`,
      );
    }),
  );
});

test("names that differ get slugs that differ, also where letter case is ignored", () => {
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const slugs = [...slugsOf(names).values()].map((slug) => slug.toUpperCase().normalize("NFC"));
      assert.equal(new Set(slugs).size, names.length);
    }),
  );
});

test("names that Windows keeps for devices, in any case and with any ending, are not taken", () => {
  const devices = ["con", "PRN", "aux.html", "nul.tar.gz", "COM1", "lpt9.txt", "com¹", "LPT³"];
  for (const slug of devices.map(slugOf))
    assert.doesNotMatch(slug, /^(?:con|prn|aux|nul|com.|lpt.)(?:\.|$)/i);
});

test("the order of the names does not matter", () => {
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      assert.deepEqual(slugsOf(names), slugsOf(names.toReversed()));
    }),
  );
});

test("a plain name is its own slug, with _ for a space", () => {
  const plain = ["王威晨", "阿依努尔·买买提", "Mary Smith", "J. R. Smith", "要闻"];
  assert.deepEqual(plain.map(slugOf), ["王威晨", "阿依努尔·买买提", "Mary_Smith", "J._R._Smith", "要闻"]);
});

test("a name that loses something on the way is told apart by a hash", () => {
  assert.match(slugOf("王/晨"), /^王-晨-[0-9a-f]{8}$/);
  assert.match(slugOf("王\u200d晨"), /^王晨-[0-9a-f]{8}$/);
  assert.match(slugOf(".."), /^[0-9a-f]{8}$/);
  assert.match(slugOf("con"), /^con-[0-9a-f]{8}$/);
});

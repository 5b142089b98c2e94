import assert from "node:assert/strict";
import { test } from "node:test";
import { addresser, linker, linkWithin, paths } from "../../src/site/urls.ts";

test("an article lies in its issue's folder", () => {
  assert.equal(paths.article("2022-11-22-01-04"), "/2022-11-22/01-04/");
  assert.equal(paths.article("2022-11-22-b-01-04"), "/2022-11-22-b/01-04/");
});

test("a link stands under the prefix, percent-encoded but for letters", () => {
  const link = linker("/repo/");
  assert.equal(link("/"), "/repo/");
  assert.equal(link("/reporters/王威晨/"), "/repo/reporters/王威晨/");
  assert.equal(link('/reporters/a "b"·<c>&?#/'), "/repo/reporters/a%20%22b%22%C2%B7%3Cc%3E%26%3F%23/");
  assert.equal(linker("/")("/2022/"), "/2022/");
});

test("a full address is percent-encoded", () => {
  const address = addresser("https://archive.example", "/repo/");
  assert.equal(address?.("/"), "https://archive.example/repo/");
  assert.equal(
    address?.("/reporters/王威晨/"),
    "https://archive.example/repo/reporters/%E7%8E%8B%E5%A8%81%E6%99%A8/",
  );
});

test("a link within an issue says no more than what is different", () => {
  const [issue, one, other] = ["/2022-11-22/", "/2022-11-22/01-04/", "/2022-11-22/02-01/"] as const;
  for (const [from, to] of [
    [one, other],
    [one, issue],
    [issue, one],
    [one, one],
  ] as const) {
    const href = linkWithin(to, from);
    assert.ok(href.length < to.length, href);
    assert.equal(new URL(href, `https://archive.example${from}`).pathname, to);
  }
});

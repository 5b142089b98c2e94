import assert from "node:assert/strict";
import { test } from "node:test";
import { linker, paths } from "../../src/site/urls.ts";

test("an article lies in its issue's folder", () => {
  assert.equal(paths.article("2022-11-22-01-04"), "/2022-11-22/01-04/");
  assert.equal(paths.article("2022-11-22-b-01-04"), "/2022-11-22-b/01-04/");
});

test("a link stands under the prefix, percent-encoded", () => {
  const link = linker("/repo/");
  assert.equal(link("/"), "/repo/");
  assert.equal(link("/reporters/王威晨/"), "/repo/reporters/%E7%8E%8B%E5%A8%81%E6%99%A8/");
  assert.equal(linker("/")("/2022/"), "/2022/");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { archiveOf, issueOf } from "./archive.ts";

test("a page is called what it prints, else what the settings say", () => {
  const pages = [1, 2, 3].map((number) => ({ number, file: "", lines: [] }));
  const { settings, issues } = archiveOf(issueOf("2022-11-22", { pages, pageNames: new Map([[2, "副刊"]]) }));
  const sections = new Map([
    [1, "要闻"],
    [2, "综合"],
  ]);
  const [issue] = makeCatalogue({ settings: { ...settings, sections }, issues }).issues;
  assert.deepEqual(
    issue?.pages.map(({ name }) => name),
    ["要闻", "副刊", undefined],
  );
});

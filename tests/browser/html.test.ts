import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";
import { archives, builtSite, type SiteName } from "./built.ts";

const config: ConfigData = {
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Both letter cases are HTML; the templates write the shorter one.
    "doctype-style": ["error", { style: "lowercase" }],
    // A word of the templates needs no quotes, and goes with each of a hundred thousand pages.
    "attr-quotes": ["error", { style: "double", unquoted: true }],
    // A headline is as long as the paper printed it.
    "long-title": "off",
    // A part that is not there leaves the indent of its line.
    "no-trailing-whitespace": "off",
    // Scripts and styles come from the site itself.
    "require-sri": ["error", { target: "crossorigin" }],
    // A list may have a name, too (ARIA 1.2).
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // The form of a search result has a heading that the script fills; axe looks at the filled ones.
    "empty-heading": "off",
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

for (const name of Object.keys(archives) as SiteName[]) {
  test(`every page of the ${name} archive's site is valid HTML`, async () => {
    const site = await builtSite(name);
    const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html"));
    assert.ok(pages.length > 10);
    for (const page of pages) {
      assert.deepEqual(await complaints(validator.validateFile(join(site, page))), [], page);
    }
  });
}

test("the validator finds a wrong nesting, two elements with one id and a page without a title", async () => {
  const page =
    '<!doctype html><html lang="zh"><head></head><body><p id="a"><div id="a"></div></p></body></html>';
  const found = (await complaints(validator.validateString(page))).join("\n");
  for (const mistake of [
    /no-implicit-close|close-order/,
    /no-dup-id/,
    /missing-doctype|element-required-content/,
  ]) {
    assert.match(found, mistake);
  }
});

/** Name what the validator finds by its place and rule. */
async function complaints(report: ReturnType<HtmlValidate["validateString"]>): Promise<readonly string[]> {
  const { results } = await report;
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

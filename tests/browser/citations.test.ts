import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { serveFolder } from "../../scripts/serve/static-server.ts";
import { readArchive } from "../../src/archive/index.ts";
import type { Catalogue } from "../../src/site/catalogue/entries.ts";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { citationsOf } from "../../src/site/citations/forms.ts";
import { itemOf } from "../../src/site/citations/item.ts";
import { addresser } from "../../src/site/urls.ts";
import { archives, builtSite, prefix, publishedAt, type SiteName } from "./built.ts";

let browser: Browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

for (const site of Object.keys(archives) as SiteName[]) {
  test(`unfolded, every article of the ${site} archive is cited in the forms that it is written in`, async (context) => {
    const catalogue = makeCatalogue(await readArchive(archives[site]));
    const server = await serveFolder(await builtSite(site), prefix);
    context.after(() => server.close());
    const page = await browser.newPage();
    for (const [path, forms] of written(catalogue)) {
      await page.goto(server.url + path);
      await page.locator(".cite summary").click();
      await page.getByRole("button", { name: "CSL-JSON" }).waitFor();
      const [permalink, ...cited] = await shown(page);
      assert.deepEqual(permalink, ["固定网址", publishedAt + prefix + path], path);
      assert.deepEqual(Object.fromEntries(cited), forms, path);
    }
  });
}

/** The citations of each article, by the address of its page under the prefix. */
function written({ articles, settings }: Catalogue): readonly (readonly [path: string, forms: object])[] {
  const address = addresser(publishedAt, prefix);
  return articles.map((entry) => {
    const forms = citationsOf(itemOf(entry, settings, address)).map(({ form, text }) => [form, text]);
    return [entry.path.slice(1), Object.fromEntries(forms)];
  });
}

/** What an unfolded page shows under the name of each form, and first the article's address. */
const shown = (page: Page): Promise<[name: string | undefined, text: string | null | undefined][]> =>
  page
    .locator(".cite p")
    .evaluateAll((names) =>
      names.map((name): [string | undefined, string | null | undefined] => [
        name.firstChild?.textContent?.trim(),
        name.nextElementSibling?.textContent,
      ]),
    );

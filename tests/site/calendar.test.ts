import assert from "node:assert/strict";
import { test } from "node:test";
import type { PublicationPeriod } from "../../src/settings.ts";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "./archive.ts";

/** Lay out the months of a paper that appears from Monday to Friday, of which some issues are held. */
function monthsOf(ids: readonly string[], period: Partial<PublicationPeriod> = {}) {
  const archive = archiveOf(...ids.map((id) => issueOf(id)));
  const publication = [{ weekdays: new Set([1, 2, 3, 4, 5]), except: [], ...period }];
  return makeCatalogue({ ...archive, settings: { ...archive.settings, publication } }).months;
}

/** Write a month's days as letters: held, missing, no paper (`-`), unknown (`?`). */
const written = (month: ReturnType<typeof monthsOf>[number] | undefined) =>
  month?.days.map(({ status }) => ({ held: "H", missing: "M", none: "-", unknown: "?" })[status]).join("");

test("a day on which the paper appeared and no issue is held is missing", () => {
  const [november] = monthsOf(["2022-11-21", "2022-11-25"]);
  assert.equal(written(november), `${"?".repeat(20)}HMMMH${"?".repeat(5)}`);
  assert.equal(november?.missing, 3);
});

test("a day on which the paper does not appear is not missing, and an issue of that day is held all the same", () => {
  const except = [{ from: "2022-11-22", to: "2022-11-23" }];
  const [november] = monthsOf(["2022-11-19"], { from: "2022-11-18", to: "2022-11-25", except });
  assert.equal(written(november), `${"?".repeat(17)}MH-M--MM${"?".repeat(5)}`);
});

test("a month of which nothing is held is there if the paper appeared in it", () => {
  const months = monthsOf(["2022-11-21"], { from: "2022-09-29" });
  assert.deepEqual(
    months.map(({ id, missing }) => [id, missing]),
    [
      ["2022-09", 2],
      ["2022-10", 21],
      ["2022-11", 14],
    ],
  );
});

test("where nothing is said of the days of publication, no day is missing", () => {
  const { months } = makeCatalogue(archiveOf(issueOf("2022-09-01"), issueOf("2022-11-21")));
  assert.deepEqual(
    months.map(({ id, missing }) => [id, missing]),
    [
      ["2022-09", 0],
      ["2022-11", 0],
    ],
  );
});

test("a day is the darker the more articles its editions have, and one jubilee does not make the others pale", () => {
  const withArticles = (id: string, count: number) =>
    issueOf(id, {
      articles: Array.from({ length: count }, (_, i) =>
        storedArticle(`${id}-01-${String(i + 1).padStart(2, "0")}`),
      ),
    });
  const usual = Array.from({ length: 25 }, (_, i) =>
    withArticles(`2022-10-${String(i + 1).padStart(2, "0")}`, 8),
  );
  const days = [withArticles("2022-11-01", 0), withArticles("2022-11-02", 1), withArticles("2022-11-03", 4)];
  const editions = [withArticles("2022-11-04", 4), withArticles("2022-11-04-b", 4)];
  const jubilee = withArticles("2022-11-05", 60);
  const [october, november] = makeCatalogue(archiveOf(...usual, ...days, ...editions, jubilee)).months;
  assert.equal(october?.days[0]?.shade, 4);
  assert.deepEqual(
    november?.days.slice(0, 6).map(({ shade }) => shade),
    [0, 1, 2, 4, 4, 0],
  );
});

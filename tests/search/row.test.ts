import assert from "node:assert/strict";
import { test } from "node:test";
import { fromRow, toRow } from "../../src/search/row.ts";
import { newspaper } from "./newspaper.ts";

test("an article is read as it was written, also through JSON and without a kicker, a day or a page", () => {
  for (const record of newspaper) {
    assert.deepEqual(fromRow(JSON.parse(JSON.stringify(toRow(record)))), record);
  }
});

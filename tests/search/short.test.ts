import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fromDaySteps, fromFrontCoded, frontCoded, toDaySteps } from "../../src/search/short.ts";

const day = fc
  .date({ min: new Date("1872-04-30"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("words in order are read as they were written", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[一丁七a0]{1,12}$/u)), (words) => {
      const sorted = [...words].sort();
      assert.deepEqual(fromFrontCoded(frontCoded(sorted)), sorted);
    }),
  );
  assert.deepEqual(frontCoded(["产市", "产布", "产布局"]), ["0产市", "1布", "2局"]);
});

test("days are read as they were written, before 1970 and where one is not known, too", () => {
  const days = fc.uniqueArray(day).map((all) => all.sort().map((one) => [one, 2] as const));
  fc.assert(
    fc.property(days, fc.boolean(), (known, unknown) => {
      const all = [...(unknown ? [["", 1] as const] : []), ...known.filter(([one]) => one !== "1970-01-01")];
      assert.deepEqual(fromDaySteps(toDaySteps(all)), all);
    }),
  );
});

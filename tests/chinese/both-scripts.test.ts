import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bothScripts } from "../../src/chinese/both-scripts.ts";
import { simplifyText } from "../../src/chinese/simplified.ts";

const matches = (source: string, text: string): boolean =>
  new RegExp(`^(?:${bothScripts(source)})$`, "u").test(text);

test("a pattern in simplified characters finds traditional ones", () => {
  assert.ok(matches("记者|通讯员", "記者"));
  assert.ok(matches("记者|通讯员", "通訊員"));
  assert.ok(matches("[摄图]影?", "攝影"));
  assert.ok(matches("报[道导]", "報導"));
});

test("it finds the simplified ones as before", () => assert.ok(matches("本报讯", "本报讯")));

test("several traditional characters may be one simplified one", () => {
  for (const text of ["台北", "臺北"]) assert.ok(matches("台北", text), text);
});

test("what is escaped stays escaped, and what is no character of both scripts stays as it is", () =>
  assert.equal(bothScripts("\\[\\p{Script=Han}{2,4}(?<day>日)\\]"), "\\[\\p{Script=Han}{2,4}(?<day>日)\\]"));

test("a text in traditional characters is found by the pattern of its simplified form", () => {
  const letters = fc.constantFrom(..."記者通訊員攝影報導綜合編譯本報特約實習見圖文採寫專題連線");
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1 }), (text) =>
      assert.ok(matches(simplifyText(text.join("")), text.join(""))),
    ),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { variablesIn, withConstants } from "../../src/launch/constants.js";

test("what a module declares with const is a constant in the program", () => {
  const program = "var found = /日/u;\nfunction find() {\n  var found = 1;\n}\n";
  assert.equal(
    withConstants(program, new Set()),
    program.replace("var found = /日/u", "const found = /日/u"),
  );
});

test("what a module gives another value later is none, whatever number the program gives its name", () => {
  const variables = new Set(variablesIn("export let last = 0;\nconst first = 1;\n  let inside = 2;\n"));
  assert.ok(variables.has("last"));
  assert.ok(!variables.has("first"));
  const program = "var last = 0;\nvar last2 = 0;\nvar first = 1;\n";
  assert.equal(withConstants(program, variables), "var last = 0;\nvar last2 = 0;\nconst first = 1;\n");
});

test("so are several that one statement declares", () => {
  const variables = variablesIn("let [good, all] = [0, 0];\nlet un = 0,\n  more = 1;\n");
  for (const name of ["good", "all", "un", "more"]) assert.ok(variables.includes(name), name);
});

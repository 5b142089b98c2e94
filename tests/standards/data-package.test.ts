import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { archives, builtSite, type SiteName } from "../browser/built.ts";
import { jsonMistakes } from "./json.ts";

interface Field {
  readonly name: string;
  readonly type: string;
}

interface Resource {
  readonly path: string;
  readonly format: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: string };
}

/** What the values of a type look like (Frictionless Table Schema 1). */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  date: /^\d{4}-\d\d-\d\d$/,
  integer: /^[+-]?\d+$/,
  boolean: /^(?:true|false)$/,
};

async function describedIn(site: string): Promise<{ readonly resources: readonly Resource[] }> {
  return JSON.parse(await readFile(join(site, "data/datapackage.json"), "utf8"));
}

/** Read the rows of a table with a reader that knows nothing of the writer. */
async function rowsOf(site: string, { path }: Resource): Promise<readonly Record<string, string>[]> {
  const text = gunzipSync(await readFile(join(site, "data", path))).toString("utf8");
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  assert.deepEqual(errors, [], path);
  return data;
}

for (const name of Object.keys(archives) as SiteName[]) {
  test(`the data package of the ${name} archive keeps the profiles of Frictionless`, async () => {
    const described = await describedIn(await builtSite(name));
    assert.deepEqual(await jsonMistakes(described, "data-package"), []);
    const tables = described.resources.filter(({ schema }) => schema);
    assert.ok(tables.length > 0);
    for (const table of tables) assert.deepEqual(await jsonMistakes(table, "tabular-data-resource"), []);
  });

  test(`every table of the ${name} archive has the columns and values that its schema says`, async () => {
    const site = await builtSite(name);
    const { resources } = await describedIn(site);
    for (const table of resources) {
      const { schema, path } = table;
      if (!schema) continue;
      const rows = await rowsOf(site, table);
      assert.ok(rows.length > 0, path);
      assert.equal(new Set(rows.map((row) => row[schema.primaryKey])).size, rows.length, path);
      for (const row of rows) {
        assert.deepEqual(
          Object.keys(row),
          schema.fields.map(({ name }) => name),
        );
        for (const { name, type } of schema.fields) {
          const value = row[name] ?? "";
          assert.ok(value === "" || forms[type]?.test(value), `${path}: ${name} is ${value}`);
        }
      }
    }
  });
}

test("the profiles find a resource without a path and a column of an unknown type", async () => {
  assert.notDeepEqual(await jsonMistakes({ resources: [{ name: "articles" }] }, "data-package"), []);
  const schema = { fields: [{ name: "id", type: "text" }] };
  const table = { name: "articles", path: "a.csv", profile: "tabular-data-resource", schema };
  assert.notDeepEqual(await jsonMistakes(table, "tabular-data-resource"), []);
});

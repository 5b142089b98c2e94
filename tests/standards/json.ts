import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import formats from "ajv-formats";

const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
formats.default(ajv);

/** Check data against one of the schemas in `schemas/`; gives what is wrong, with its place. */
export async function jsonMistakes(data: unknown, schema: string): Promise<readonly string[]> {
  const file = new URL(`./schemas/${schema}.json`, import.meta.url);
  if (!ajv.getSchema(schema)) ajv.addSchema(JSON.parse(await readFile(file, "utf8")), schema);
  ajv.validate(schema, data);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { validateXML } from "xmllint-wasm";

/** Check XML against a schema, `.rng` (RELAX NG) or `.xsd`; gives what is wrong, with the file and the line. */
export async function xmlMistakes(
  texts: Readonly<Record<string, string>>,
  schema: URL,
): Promise<readonly string[]> {
  const files = Object.entries(texts).map(([path, contents], number) => ({
    path,
    fileName: `${number}.xml`,
    contents,
  }));
  const { errors } = await validateXML({
    xml: files,
    schema: await readFile(schema, "utf8"),
    extension: schema.pathname.endsWith(".rng") ? "relaxng" : "schema",
  });
  const pathOf = (name?: string) => files.find(({ fileName }) => fileName === name)?.path;
  return errors.map(({ message, loc }) => `${pathOf(loc?.fileName)}:${loc?.lineNumber}: ${message}`);
}

/** Read files of a site by their paths; those that are gzipped are unpacked. */
export async function readTexts(site: string, paths: readonly string[]): Promise<Record<string, string>> {
  const entries = paths.map(async (path) => {
    const bytes = await readFile(join(site, path));
    return [path, String(path.endsWith(".gz") ? gunzipSync(bytes) : bytes)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

import { z } from "zod";
import { naming } from "../input-error.ts";
import { anyText, record, text } from "../markdown/fields.ts";
import { checked } from "../markdown/problems.ts";
import { readYaml } from "../markdown/yaml.ts";
import type { Settings } from "../settings.ts";
import { encodings } from "./encoding.ts";
import { pageNames } from "./page-names.ts";
import { publication } from "./publication.ts";
import { volumeAddresses } from "./volume-addresses.ts";

const LANGUAGE = "a language like zh-Hans, zh-Hant or en";
const URL_ONLY = "an address without a path, like https://name.github.io";
const EDIT = "an address that ends with /, like https://github.com/name/repo/edit/main/";

const ENCODING = `one of ${encodings.join(", ")}`;

/** The fields of `archive.yaml`. */
const schema = record({
  title: text,
  place: z.exactOptional(anyText),
  description: z.exactOptional(anyText),
  publisher: z.exactOptional(anyText),
  language: z.string(LANGUAGE).refine(isLanguage, LANGUAGE),
  url: z.exactOptional(z.string(URL_ONLY).refine(isOrigin, URL_ONLY).transform(withoutSlash)),
  sections: pageNames.default(() => new Map()),
  encoding: z.exactOptional(z.enum(encodings, ENCODING)),
  publication: publication.default([]),
  edit: z.exactOptional(z.string(EDIT).refine(isFolderUrl, EDIT)),
  volumes: volumeAddresses.default([]),
});

/** Read the text of `archive.yaml`; throws an `InputError` with a line for every problem. */
export function parseSettings(yaml: string, file: string): Settings {
  const data = naming(file, () => readYaml(yaml));
  return checked(schema, data, file);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isOrigin(address: string): boolean {
  return isWebAddress(address) && new URL(address).origin === withoutSlash(address);
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, "");
}

function isFolderUrl(address: string): boolean {
  return isWebAddress(address) && address.endsWith("/");
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}

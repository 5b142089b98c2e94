import type { Credits } from "../../src/model.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { type Fields, fieldOf, plain, textOf } from "./fields.ts";

const ROLES = ["reporter", "correspondent", "photographer"] as const satisfies readonly (keyof Credits)[];

/** Tell who made an article: the lists of names by role, else what its byline says. */
export function creditsOf(fields: Fields): Credits {
  const listed = Object.fromEntries(ROLES.map((role) => [role, namesIn(fieldOf(fields, role))]));
  if (Object.values(listed).some((names) => names.length > 0)) return listed as unknown as Credits;
  const byline = textOf(fields, "byline");
  const read = byline && languageOf(byline).byline(byline, "line", "under-headline");
  return read ? read.credits : { reporter: namesIn(byline), correspondent: [], photographer: [] };
}

/** Read a list of names, or a text with marks between them; between Chinese names, a space is one. */
function namesIn(value: unknown): readonly string[] {
  const text = plain(value ?? "");
  const between = /\p{sc=Han}/u.test(text) ? /[;；、,，\s]+/u : /\s*[;,]\s*/;
  const names = Array.isArray(value) ? value.map(plain) : text.split(between);
  return names.map((name) => name.trim()).filter(Boolean);
}

import { apa } from "./apa.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { gbT7714 } from "./gb-t-7714.ts";
import type { Item } from "./item.ts";
import { ris } from "./ris.ts";

/** An article as it is cited in one form. */
export interface Citation {
  /** The form's name, which is the same in all languages. */
  readonly form: string;
  readonly text: string;
}

/** The forms of a citation, in the order shown: entries for a list of references, then files for reference managers. */
const FORMS = {
  "GB/T 7714": gbT7714,
  APA: apa,
  BibTeX: bibtex,
  RIS: ris,
  "CSL-JSON": cslJson,
} as const satisfies Readonly<Record<string, (item: Item) => string>>;

/** Cite an article in every form. */
export function citationsOf(item: Item): readonly Citation[] {
  return Object.entries(FORMS).map(([form, write]) => ({ form, text: write(item) }));
}

/** Cite an article in the form that its readers know best: by the standard of China, or by the one most others know. */
export function commonCitation(item: Item): Citation {
  const form = item.language.startsWith("zh") ? "GB/T 7714" : "APA";
  return { form, text: FORMS[form](item) };
}

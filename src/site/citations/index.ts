import type { Settings } from "../../settings.ts";
import type { ArticleEntry } from "../catalogue/entries.ts";
import { type Address, addresser } from "../urls.ts";
import { apa } from "./apa.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { gbT7714 } from "./gb-t-7714.ts";
import { type Item, itemOf } from "./item.ts";
import { ris } from "./ris.ts";

/** An article as it is cited in one form. */
export interface Citation {
  /** The form's name, which is the same in all languages. */
  readonly form: string;
  readonly text: string;
}

/** The forms of a citation, in the order shown: entries for a list of references, then files for reference managers. */
const FORMS: Readonly<Record<string, (item: Item) => string>> = {
  "GB/T 7714": gbT7714,
  APA: apa,
  BibTeX: bibtex,
  RIS: ris,
  "CSL-JSON": cslJson,
};

/** Cite an article in every form. */
export function citationsOf(item: Item): readonly Citation[] {
  return Object.entries(FORMS).map(([form, write]) => ({ form, text: write(item) }));
}

/** Make what the templates ask for to cite an article. */
export function citationFilters(settings: Settings, { url, pathPrefix }: Address) {
  const address = addresser(url, pathPrefix);
  return {
    citations: (entry: ArticleEntry) => citationsOf(itemOf(entry, settings, address)),
    /** Its full address; nothing where the site's is not known. */
    permalink: (entry: ArticleEntry) => address?.(entry.path) ?? "",
  };
}

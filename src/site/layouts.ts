import nunjucks from "nunjucks";
import type { Stages } from "../stages.ts";
import { readAccuracy } from "./accuracy.ts";
import type { Catalogue } from "./catalogue/entries.ts";
import { citationFilters } from "./citations/index.ts";
import { type DateForms, dateForms } from "./dates.ts";
import { makeFilters } from "./filters.ts";
import { metadataFilters } from "./metadata/index.ts";
import type { Site } from "./open-site.ts";
import { TEMPLATES } from "./templates.ts";
import { type Address, paths } from "./urls.ts";
import { withoutIndents } from "./white-space.ts";
import { dateLanguageFor, type Words, wordsFor } from "./words/index.ts";

/** Lays a page out: in the layout of a name, what the page is about under the name that the layout has for it. */
export type LayOut = (layout: string, about: Readonly<Record<string, unknown>>) => string;

/**
 * Make what lays out the pages of a site. Each layout is compiled once. No text of the archive is ever a part of a
 * template.
 */
export function layOutFor(site: Site, stages: Stages): LayOut {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(TEMPLATES), OPTIONS);
  const { catalogue, relatedTo, address, pictures } = site;
  const { language } = catalogue.settings;
  const words = wordsFor(language);
  const dates = dateForms(dateLanguageFor(language));
  const filters = {
    ...makeFilters(words, dates, address, stages),
    ...metadataFilters(catalogue.settings, words.roles, address),
    ...citationFilters(catalogue.settings, address),
    related: relatedTo,
  };
  each(filters, (name, filter) => environment.addFilter(name, filter));
  const globals = { ...globalsOf(catalogue, words, dates, address), hasPictures: pictures.length > 0 };
  each(globals, (name, value) => environment.addGlobal(name, value));
  return (layout, about) => withoutIndents(environment.render(`layouts/${layout}.njk`, about));
}

/** What cannot be shown is an error of the template, not an empty place. */
const OPTIONS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/** What every template may use. */
function globalsOf(catalogue: Catalogue, words: Words, dates: DateForms, address: Address) {
  return {
    ...{ words, paths, catalogue, accuracy: readAccuracy() },
    ...languageMarks(catalogue.settings.language),
    site: { ...catalogue.settings, ...address },
    weekdays: dates.weekdays,
    lineColumns: Object.keys(words.lineColumns),
  };
}

/**
 * Say the language of a page, and how an element is marked that holds a text of the paper, or words of the site within one:
 * not at all where both are in the page's own.
 */
function languageMarks(language: string) {
  const pageLanguage = dateLanguageFor(language);
  const mark = (tag: string): string => (language === pageLanguage ? "" : ` lang="${tag}"`);
  return { pageLanguage, paperLang: mark(language), pageLang: mark(pageLanguage) };
}

function each<T>(values: Readonly<Record<string, T>>, use: (name: string, value: T) => void): void {
  for (const [name, value] of Object.entries(values)) use(name, value);
}

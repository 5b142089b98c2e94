import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import type { SiteFile } from "../site-files.ts";
import { readAccuracy } from "./accuracy.ts";
import type { Catalogue } from "./catalogue/entries.ts";
import { listingPages } from "./catalogue/listings.ts";
import { citationFilters } from "./citations/index.ts";
import { type DateForms, dateForms } from "./dates.ts";
import { makeFilters } from "./filters.ts";
import { metadataFilters } from "./metadata/index.ts";
import { relate } from "./related/index.ts";
import { type Address, paths } from "./urls.ts";
import { withoutIndents } from "./white-space.ts";
import { dateLanguageFor, type Words, wordsFor } from "./words/index.ts";

export const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));

/** Render every page of the site into a folder; gives the number of pages. */
export async function renderSite(
  catalogue: Catalogue,
  folder: string,
  address: Address,
  pictures: readonly SiteFile[] = [],
): Promise<number> {
  // Loaded here, for a build that cannot be done need not wait for it.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(relative("", `${TEMPLATES}pages`), folder, {
    configPath: "",
    quietMode: true,
    config: (config) => configure(config, catalogue, address, pictures),
  });
  await eleventy.initializeConfig({ markdownTemplateEngine: false, htmlTemplateEngine: false });
  eleventy.disableLogger();
  const [, pages] = await eleventy.write();
  return pages.length;
}

/**
 * Give the templates their data.
 *
 * `pages/` says which pages there are. Eleventy compiles those files anew for each page, so that what the pages
 * look like is in `layouts/`, which Nunjucks compiles once.
 *
 * The lists are collections: Eleventy hands these on as they are, while it copies global data for every template.
 * No text of the archive is ever an input, a permalink or a part of a template.
 */
function configure(
  config: EleventyConfig,
  catalogue: Catalogue,
  address: Address,
  pictures: readonly SiteFile[],
): void {
  const { language } = catalogue.settings;
  const words = wordsFor(language);
  const dates = dateForms(dateLanguageFor(language));
  config.setTemplateFormats(["njk"]);
  config.setUseGitIgnore(false);
  config.setNunjucksEnvironmentOptions(NUNJUCKS);
  config.benchmarkManager.get("Configuration").setIsVerbose(false);
  config.on("eleventy.engine.njk", ({ environment }) => {
    for (const loader of environment.loaders) loader.searchPaths = [TEMPLATES];
  });
  const filters = {
    ...makeFilters(words, dates, address),
    ...metadataFilters(catalogue.settings, words.roles, address),
    ...citationFilters(catalogue.settings, address),
    related: relate(catalogue.articles),
  };
  each(filters, (name, filter) => config.addNunjucksFilter(name, filter));
  config.addTransform("white space", withoutIndents);
  each(listsOf(catalogue), (name, items) => config.addCollection(name, () => items));
  const globals = { ...globalsOf(catalogue, words, dates, address), hasPictures: pictures.length > 0 };
  each(globals, (name, value) => config.addNunjucksGlobal(name, value));
}

/** What cannot be shown is an error of the template, not an empty place. */
const NUNJUCKS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/** The lists that have a page for each of their items. */
function listsOf(catalogue: Catalogue): Readonly<Record<string, readonly unknown[]>> {
  return {
    articles: catalogue.articles,
    issues: catalogue.issues,
    months: catalogue.months,
    years: catalogue.years,
    redirects: catalogue.redirects,
    reporterPages: catalogue.reporters.flatMap((person) => listingPages(person)),
    sectionPages: catalogue.sections.flatMap((section) => listingPages(section)),
  };
}

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

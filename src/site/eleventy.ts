import { basename, join, relative } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { type Stages, untold } from "../stages.ts";
import { readAccuracy } from "./accuracy.ts";
import type { Catalogue } from "./catalogue/entries.ts";
import { citationFilters } from "./citations/index.ts";
import { type DateForms, dateForms } from "./dates.ts";
import { makeFilters } from "./filters.ts";
import { metadataFilters } from "./metadata/index.ts";
import type { Site } from "./open-site.ts";
import { listsWith, singlesIn } from "./plan/index.ts";
import { TEMPLATES } from "./templates.ts";
import { type Address, paths } from "./urls.ts";
import { withoutIndents } from "./white-space.ts";
import { dateLanguageFor, type Words, wordsFor } from "./words/index.ts";

const PAGES = join(TEMPLATES, "pages");

/** The pages that there is one of. */
export const singles = singlesIn(PAGES);

/** Render some pages of a site, by their files, into a folder. */
export async function renderPages(
  site: Site,
  files: ReadonlySet<string>,
  folder: string,
  stages: Stages = untold,
): Promise<void> {
  // Loaded here, for a build that cannot be done need not wait for it.
  const { default: Eleventy } = await import("@11ty/eleventy");
  let endWriting = (): void => {};
  const eleventy = new Eleventy(relative("", PAGES), folder, {
    configPath: "",
    quietMode: true,
    config: (config) => {
      configure(config, site, files, stages);
      endWriting = tellWriting(config, stages);
    },
  });
  await eleventy.initializeConfig({ markdownTemplateEngine: false, htmlTemplateEngine: false });
  eleventy.disableLogger();
  await eleventy.write();
  endWriting();
}

/** Tell when pages are written: Eleventy renders all of them, and then transforms and writes one after another. */
function tellWriting(config: EleventyConfig, { begin }: Stages): () => void {
  let end: (() => void) | undefined;
  config.addTransform("begins to write", (page) => {
    end ??= begin("write");
    return page;
  });
  return () => end?.();
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
function configure(config: EleventyConfig, site: Site, files: ReadonlySet<string>, stages: Stages): void {
  const { catalogue, relatedTo, address, pictures } = site;
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
    ...makeFilters(words, dates, address, stages),
    ...metadataFilters(catalogue.settings, words.roles, address),
    ...citationFilters(catalogue.settings, address),
    related: relatedTo,
  };
  each(filters, (name, filter) => config.addNunjucksFilter(name, filter));
  config.addTransform("white space", withoutIndents);
  each({ ...listsWith(site.lists, files) }, (name, items) => config.addCollection(name, () => items));
  const unwanted = singles.filter(({ file }) => !files.has(file)).map(({ template }) => template);
  // False leaves a template out; nothing leaves it as it is.
  config.addPreprocessor("wanted", "njk", ({ page }) =>
    unwanted.includes(basename(page.inputPath)) ? false : undefined,
  );
  const globals = { ...globalsOf(catalogue, words, dates, address), hasPictures: pictures.length > 0 };
  each(globals, (name, value) => config.addNunjucksGlobal(name, value));
}

/** What cannot be shown is an error of the template, not an empty place. */
const NUNJUCKS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

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

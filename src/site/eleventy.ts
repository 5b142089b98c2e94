import { relative } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { type Stages, untold } from "../stages.ts";
import { type LayOut, layOutFor } from "./layouts.ts";
import type { Site } from "./open-site.ts";
import { type Lists, listsWith, PAGES_OF, pageFile, SINGLES } from "./plan/index.ts";
import { TEMPLATES } from "./templates.ts";

/** Render some pages of a site, by their files, into a folder. */
export async function renderPages(
  site: Site,
  files: ReadonlySet<string>,
  folder: string,
  stages: Stages = untold,
): Promise<void> {
  // Loaded here, for a build that cannot be done need not wait for it.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const layOut = layOutFor(site, stages);
  let endWriting = (): void => {};
  const eleventy = new Eleventy(relative("", TEMPLATES), folder, {
    configPath: "",
    quietMode: true,
    config: (config) => {
      config.setTemplateFormats([FORMAT]);
      config.setUseGitIgnore(false);
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      addSingles(config, files, layOut);
      addLists(config, listsWith(site.lists, files), layOut);
      endWriting = tellWriting(config, stages);
    },
  });
  await eleventy.initializeConfig({ markdownTemplateEngine: false, htmlTemplateEngine: false });
  eleventy.disableLogger();
  await eleventy.write();
  endWriting();
}

/** Pages are functions, for which Eleventy compiles nothing. */
const FORMAT = "11ty.js";

/** Add the wanted of the pages that there is one of. */
function addSingles(config: EleventyConfig, files: ReadonlySet<string>, layOut: LayOut): void {
  for (const [layout, path] of Object.entries(SINGLES)) {
    if (files.has(pageFile(path)))
      config.addTemplate(`${layout}.${FORMAT}`, () => layOut(layout, {}), { permalink: () => path });
  }
}

/**
 * Add the pages of lists. The lists are collections: Eleventy hands these on as they are, while it copies other data for
 * every page.
 */
function addLists(config: EleventyConfig, lists: Lists, layOut: LayOut): void {
  for (const [list, items] of Object.entries(lists)) {
    const [layout, alias] = PAGES_OF[list as keyof Lists];
    config.addCollection(list, () => items);
    config.addTemplate(`${layout}.${FORMAT}`, (data) => layOut(layout, { [alias]: data[alias] }), {
      pagination: { data: `collections.${list}`, size: 1, alias },
      permalink: (data) => data[alias]?.path ?? "",
    });
  }
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

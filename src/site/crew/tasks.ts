import { readSettings } from "../../archive/reading.ts";
import type { Done, Stages } from "../../stages.ts";
import { renderPages } from "../eleventy.ts";
import { keptFolder, keptIssues } from "../kept-issues.ts";
import { openSite, type Site, type SiteSource } from "../open-site.ts";
import { relateIn } from "../related/index.ts";

/** What a part of can be done by itself, in a process of its own: each task does its part of a list. */
export interface Parts {
  /** Issues, by their ids, to be read and kept. */
  readonly read: string;
  /** Times, by their places in the list, whose articles are compared. */
  readonly relate: number;
  /** Pages, by their files, that are rendered. */
  readonly render: string;
}

export type TaskName = keyof Parts;

/** A part of a task: what it is about, and the folder that something is written to. */
export interface Assignment<Task extends TaskName = TaskName> {
  readonly task: Task;
  readonly parts: readonly Parts[Task][];
  readonly folder?: string;
}

/** What tasks work on: the site is opened for the first that needs it. */
export interface Workplace {
  readonly source: SiteSource;
  readonly site: () => Promise<Site>;
  readonly stages?: Stages | undefined;
}

/** Make a workplace. */
export function workplaceFor(source: SiteSource, stages?: Stages): Workplace {
  let site: Promise<Site> | undefined;
  return {
    source,
    stages,
    site: () => {
      site ??= openSite(source, stages);
      return site;
    },
  };
}

/** So many pages are rendered at a time: Eleventy writes none before it has made all. */
const PAGES = 4000;

const TASKS: {
  readonly [Task in TaskName]: (work: Assignment<Task>, place: Workplace, done: Done) => Promise<void>;
} = {
  read: async ({ parts }, { source }, done) => {
    const { encoding } = await readSettings(source.content);
    const read = keptIssues(keptFolder(source.cache), source.stamps);
    // What cannot be read is told when all issues are taken together.
    for (const id of parts) {
      await read(source.content, id, encoding).catch(() => {});
      done(1);
    }
  },
  relate: async ({ parts }, place, done) => {
    const { times, keep } = await place.site();
    for (const part of parts) {
      for (const time of times.slice(part, part + 1)) relateIn(time, keep);
      done(1);
    }
  },
  render: async ({ parts, folder = "" }, place, done) => {
    const site = await place.site();
    for (let from = 0; from < parts.length; from += PAGES) {
      const files = new Set(parts.slice(from, from + PAGES));
      await renderPages(site, files, folder, place.stages);
      done(files.size);
    }
  },
};

/** Do a part of a task. */
export const carryOut = <Task extends TaskName>(
  work: Assignment<Task>,
  place: Workplace,
  done: Done,
): Promise<void> => TASKS[work.task](work, place, done);

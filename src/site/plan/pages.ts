import { paths } from "../urls.ts";
import type { Lists } from "./lists.ts";

/** Pages that there is one of, by their layouts. */
export const SINGLES: Readonly<Record<string, string>> = {
  home: paths.home,
  calendar: paths.calendar,
  sections: paths.sections,
  reporters: paths.reporters,
  search: paths.search,
  about: paths.about,
  data: paths.data,
  404: "/404.html",
  icon: "/assets/icon.svg",
};

/** Lists that have a page for each of their items: in which layout, and what the item is called there. */
export const PAGES_OF: { readonly [List in keyof Lists]: readonly [layout: string, item: string] } = {
  articles: ["article", "entry"],
  issues: ["issue", "issue"],
  months: ["month", "period"],
  years: ["year", "period"],
  redirects: ["redirect", "redirect"],
  reporterPages: ["reporter", "listing"],
  sectionPages: ["section", "listing"],
};

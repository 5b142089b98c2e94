import { slugsOf } from "../slugs.ts";
import { paths } from "../urls.ts";
import { type Credited, ROLES } from "./credited.ts";
import type { Credit, Link } from "./entries.ts";
import type { ArticleSummary } from "./summary.ts";

/** Where each person and each section has its page. */
export interface Directory {
  readonly reporter: (name: string) => Link;
  readonly section: (name: string) => Link;
}

/** Give every person and section of the archive an address. */
export function makeDirectory(articles: readonly ArticleSummary[]): Directory {
  const people = slugsOf(articles.flatMap(({ credited }) => Object.values(credited).flat()));
  const sections = slugsOf(articles.flatMap(({ section }) => section || []));
  return {
    reporter: (name) => ({ name, path: paths.reporter(people.get(name) ?? "") }),
    section: (name) => ({ name, path: paths.section(sections.get(name) ?? "") }),
  };
}

/** Give the pages of those who made an article, by role; only the roles that somebody had. */
export function creditsOf(credited: Credited, directory: Directory): readonly Credit[] {
  return ROLES.flatMap((role) => {
    const names = credited[role];
    return names ? [{ role, people: names.map(directory.reporter) }] : [];
  });
}

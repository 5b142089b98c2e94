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
  return { reporter: linkTo(people, paths.reporter), section: linkTo(sections, paths.section) };
}

/** Make what links names: to the same one, with the same link, for a section has thousands of articles. */
function linkTo(
  slugs: ReadonlyMap<string, string>,
  pathOf: (slug: string) => string,
): (name: string) => Link {
  const links = new Map([...slugs].map(([name, slug]) => [name, { name, path: pathOf(slug) }]));
  return (name) => links.get(name) ?? { name, path: pathOf("") };
}

/** Give the pages of those who made an article, by role; only the roles that somebody had. */
export function creditsOf(credited: Credited, directory: Directory): readonly Credit[] {
  return ROLES.flatMap((role) => {
    const names = credited[role];
    return names ? [{ role, people: names.map(directory.reporter) }] : [];
  });
}

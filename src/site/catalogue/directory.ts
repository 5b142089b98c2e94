import type { Archive, Article } from "../../model.ts";
import { slugsOf } from "../slugs.ts";
import { paths } from "../urls.ts";
import type { Credit, Link, Role } from "./entries.ts";

/** Where each person and each section has its page. */
export interface Directory {
  readonly reporter: (name: string) => Link;
  readonly section: (name: string) => Link;
}

/** In the order in which they are named. */
export const ROLES: readonly Role[] = ["reporter", "correspondent", "photographer"];

/** Give every person and section of the archive an address. */
export function makeDirectory(archive: Archive): Directory {
  const articles = archive.issues.flatMap((issue) => issue.articles);
  const people = slugsOf(articles.flatMap((article) => ROLES.flatMap((role) => namesOf(article, role))));
  const sections = slugsOf(articles.flatMap((article) => article.section || []));
  return {
    reporter: (name) => ({ name, path: paths.reporter(people.get(name) ?? "") }),
    section: (name) => ({ name, path: paths.section(sections.get(name) ?? "") }),
  };
}

/** Tell who made an article, by role; only the roles that somebody has. */
export function creditsOf(article: Article, directory: Directory): readonly Credit[] {
  return ROLES.flatMap((role) => {
    const names = namesOf(article, role);
    return names.length > 0 ? [{ role, people: names.map(directory.reporter) }] : [];
  });
}

/** The names of one role, each once. Who is credited under a photograph is its photographer. */
function namesOf(article: Article, role: Role): readonly string[] {
  const captions = role === "photographer" ? article.photos.flatMap((photo) => photo.photographer ?? []) : [];
  if (article[role].length + captions.length === 0) return [];
  return [...new Set([...article[role], ...captions].map((name) => name.normalize("NFC")))];
}

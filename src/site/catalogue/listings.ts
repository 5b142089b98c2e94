import { groupBy } from "../../group-by.ts";
import { inOrder } from "../readings/index.ts";
import { ROLES } from "./credited.ts";
import type { ArticleEntry, Credit, Link, Listing, ListingPage, Person, RoleCount } from "./entries.ts";
import type { NamedElsewhere } from "./volumes.ts";

/** Articles on one page of a listing; a longer one gets a page for each year. */
const ONE_PAGE = 100;

/** List everybody who made an article, with what they made. Articles are given newest first. */
export function peopleOf(
  articles: readonly ArticleEntry[],
  language: string,
  elsewhere: NamedElsewhere,
): readonly Person[] {
  const works = grouped(articles, (entry) => entry.credits.flatMap((credit) => credit.people), elsewhere);
  return inOrder(
    works.map((listing) => ({ ...listing, roles: rolesOf(listing) })),
    language,
    "person",
  );
}

/** List the sections with their articles. Articles are given newest first. */
export function sectionsOf(
  articles: readonly ArticleEntry[],
  language: string,
  elsewhere: NamedElsewhere,
): readonly Listing[] {
  const sections = grouped(articles, (entry) => (entry.section ? [entry.section] : []), elsewhere);
  return inOrder(sections, language, "section");
}

/** Spread a listing over its pages: the newest articles, then, where these are not all, one page for each year. */
export function listingPages<Of extends Listing>(of: Of): readonly ListingPage<Of>[] {
  const byYear = groupBy(of.articles, (entry) => entry.issue.date.slice(0, 4));
  const years = of.articles.length > ONE_PAGE ? [...byYear.keys()] : [];
  const links = years.map((year) => ({ name: year, path: `${of.path}${year}/` }));
  return [
    { of, path: of.path, articles: of.articles.slice(0, ONE_PAGE), years: links },
    ...links.map(({ name, path }) => ({
      of,
      path,
      year: name,
      articles: byYear.get(name) ?? [],
      years: links,
    })),
  ];
}

function grouped(
  articles: readonly ArticleEntry[],
  linksOf: (entry: ArticleEntry) => readonly Link[],
  elsewhere: NamedElsewhere,
): readonly Omit<Listing, "initial">[] {
  const mentions = articles.flatMap((entry) => distinct(linksOf(entry)).map((link) => ({ link, entry })));
  return [...groupBy(mentions, ({ link }) => link.path).values()].flatMap((group) =>
    group.slice(0, 1).map(({ link }) => ({
      ...link,
      articles: group.map(({ entry }) => entry),
      elsewhere: elsewhere.get(link.name) ?? [],
    })),
  );
}

/** One person may have several roles in an article. */
function distinct(links: readonly Link[]): readonly Link[] {
  if (links.length < 2) return links;
  return [...new Map(links.map((link) => [link.path, link])).values()];
}

/** The parts that a person had in an article. */
export function creditsOf(person: Link, entry: ArticleEntry): readonly Credit[] {
  return entry.credits.filter((credit) => credit.people.some(({ path }) => path === person.path));
}

function rolesOf(person: Omit<Listing, "initial">): readonly RoleCount[] {
  const credits = groupBy(
    person.articles.flatMap((entry) => creditsOf(person, entry)),
    ({ role }) => role,
  );
  return ROLES.map((role) => ({ role, articles: credits.get(role)?.length ?? 0 })).filter(
    ({ articles }) => articles > 0,
  );
}

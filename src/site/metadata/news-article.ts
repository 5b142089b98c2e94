import type { Settings } from "../../settings.ts";
import type { ArticleEntry, Role } from "../catalogue/entries.ts";
import { publishedName } from "./published-name.ts";

/** The part that a person had, as schema.org names the properties of a creative work. */
const PROPERTIES: Readonly<Record<Role, string>> = {
  reporter: "author",
  correspondent: "contributor",
  photographer: "contributor",
};

/** Where an article stands, and what its roles are called. */
export interface Place {
  readonly settings: Settings;
  readonly roles: Readonly<Record<Role, string>>;
}

/**
 * Describe an article as schema.org does (NewsArticle, in an issue of a newspaper), for machines that read the page.
 * Its address is the page's canonical link; its issue has its day.
 */
export function newsArticle(entry: ArticleEntry, { settings, roles }: Place): object {
  const { article, section } = entry;
  const { publisher } = settings;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: entry.headline,
    ...(article.kicker && { alternativeHeadline: article.kicker }),
    ...(article.deck && { abstract: article.deck }),
    datePublished: entry.date,
    inLanguage: settings.language,
    printPage: article.pages.join(", "),
    ...(section && { printSection: section.name }),
    ...(article.dateline && { dateline: article.dateline }),
    ...Object.fromEntries(people(entry, roles)),
    isPartOf: wholeOf(entry, { "@type": "Newspaper", name: publishedName(entry, settings) }),
    ...(publisher && { publisher: { "@type": "Organization", name: publisher } }),
  };
}

/** Give what an article is a part of: the issue, where it has more to say than the article's day, else the newspaper itself. */
function wholeOf({ issue, date }: ArticleEntry, newspaper: object): object {
  const known = {
    ...(issue.date !== date && { datePublished: issue.date }),
    ...(issue.number && { issueNumber: issue.number }),
  };
  if (Object.keys(known).length === 0) return newspaper;
  return { "@type": "PublicationIssue", ...known, isPartOf: newspaper };
}

/** List the people of an article by property, each with a role that says what they did. */
function people({ credits }: ArticleEntry, roles: Place["roles"]): readonly (readonly [string, object[]])[] {
  const named = new Map<string, object[]>();
  for (const { role, people } of credits) {
    const property = PROPERTIES[role];
    const persons = people.map(({ name }) => ({ "@type": "Person", name, jobTitle: roles[role] }));
    named.set(property, [...(named.get(property) ?? []), ...persons]);
  }
  return [...named];
}

/** Write data as JSON that can stand in a `<script>`: no text of the archive ends it. */
export const scriptJson = (data: object): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });

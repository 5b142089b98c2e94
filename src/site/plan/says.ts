import type {
  ArticleEntry,
  IssueEntry,
  ListingPage,
  Month,
  Neighbours,
  Redirect,
} from "../catalogue/entries.ts";
import type { RelatedTo } from "../related/index.ts";
import type { Item, Lists } from "./lists.ts";
import { issueFolder } from "./places.ts";

/**
 * What pages are made of: all that their templates look at, or the names of that. Where it is what it was, so are the
 * pages. A template that comes to look at something else needs it here; whether all is there, the test tells that
 * compares sites that were brought up to date with sites made anew.
 */
export const listSays: {
  readonly [List in Exclude<keyof Lists, "issues" | "articles">]: (item: Item<List>) => unknown;
} = {
  months: (month) => [neighbours(month), calendar(month), month.issues.map(({ digest }) => digest)],
  years: (year) => [neighbours(year), year.totals, year.missing, year.months.map(calendar)],
  redirects: ({ to }) => to,
  reporterPages: (page) => [listing(page), page.of.roles],
  sectionPages: (page) => listing(page),
};

/** Make what tells what the pages in an issue's folder are made of: its own, those of its articles, and what else lies there. */
export const issueSays =
  (relatedTo: RelatedTo, movedFrom: (folder: string) => readonly Redirect[]) =>
  (issue: IssueEntry): unknown => [
    issue.digest,
    neighbours(issue),
    issue.articles.map((entry) => [linked(entry), relatedTo(entry).map(listed)]),
    movedFrom(issueFolder(issue.path)),
  ];

const neighbours = ({ previous, next }: Neighbours) => [previous, next];

/** The pages of people and sections that an article leads to. */
const linked = ({ credits, section }: ArticleEntry) => [
  credits.map(({ people }) => people.map(({ path }) => path)),
  section?.path,
];

/** An article in a list: what is known of it tells its id too, and with that its day and where its pages are. */
const listed = (entry: ArticleEntry) => [entry.digest, linked(entry)];

const calendar = ({ id, missing, days }: Month) => [
  id,
  missing,
  days.map(({ status, shade, issues, away }) => [
    status,
    shade,
    issues.map(({ path, articles }) => [path, articles.length]),
    away.map(({ path, articles }) => [path, articles]),
  ]),
];

/** Its chart shows the days of all articles, on the first page. */
const listing = ({ of, year, years, articles }: ListingPage) => [
  ...[of.name, of.articles.length, year, years, articles.map(listed)],
  year === undefined && of.articles.map(({ issue }) => issue.date),
  of.elsewhere,
];

import { groupBy } from "../group-by.ts";
import { bodyToHtml } from "../markdown/index.ts";
import type { LineRange } from "../model.ts";
import { untold } from "../stages.ts";
import type { ArticleEntry, Day, Listing, Person } from "./catalogue/entries.ts";
import { creditsOf } from "./catalogue/listings.ts";
import { briefly } from "./catalogue/opening.ts";
import { chartOf } from "./chart/index.ts";
import type { DateForms } from "./dates.ts";
import { hasFeed } from "./machines/feeds.ts";
import { mainStory, storiesOf } from "./stories.ts";
import { type Address, addresser, linker, linkWithin } from "./urls.ts";
import type { Words } from "./words/index.ts";

export type Filters = Readonly<Record<string, (...values: never[]) => unknown>>;

/** Make what the templates may apply to a value: `{{ entry.path | link }}`. */
export function makeFilters(
  words: Words,
  dates: DateForms,
  { url, pathPrefix }: Address,
  { during } = untold,
): Filters {
  const { day, dayOfYear, weekday, month, monthOfYear, year } = dates;
  return {
    ...{ day, dayOfYear, weekday, month, monthOfYear, year },
    link: linker(pathPrefix),
    linkWithin,
    /** Only for where the site's own address is known. */
    address: addresser(url, pathPrefix) ?? ((path: string) => path),
    bodyHtml: (entry: ArticleEntry) => during("compile", () => bodyToHtml(entry.article.body)),
    weeks: (days: readonly Day[]) => weeksOf(days, words.firstWeekday),
    sourceLines: (lines: readonly LineRange[]) => sourceLines(lines, words),
    initial: (text: string) => [...text][0],
    mostArticles: (listings: readonly Listing[], limit: number) =>
      listings.toSorted((one, other) => other.articles.length - one.articles.length).slice(0, limit),
    parts: (headline: string) => headline.split(BETWEEN_PARTS),
    headlines: (entries: readonly ArticleEntry[], most: number) =>
      entries
        .filter(({ titled }) => titled)
        .map(({ headline }) => headline)
        .slice(0, most),
    briefly,
    mainStory,
    stories: storiesOf,
    byInitial,
    hasFeed,
    chart: chartOf,
    madeWithOthers: (entry: ArticleEntry, { path }: Person) =>
      entry.credits.some(({ people }) => people.some((person) => person.path !== path)),
    rolesIn: (entry: ArticleEntry, person: Person) => rolesIn(entry, person, words),
  };
}

/** A list without letters is read at a glance up to this length. */
const GLANCE = 30;

/** Divide a long list that is in order into one for each initial; a short one stays whole. */
function byInitial<Of extends Listing>(listings: readonly Of[]): readonly Initial<Of>[] {
  if (listings.length <= GLANCE) return [];
  return [...groupBy(listings, ({ initial }) => initial)].map(([initial, listings]) => ({
    initial,
    listings,
  }));
}

interface Initial<Of> {
  readonly initial: string;
  readonly listings: readonly Of[];
}

/** Say what a person of several roles did in an article. */
function rolesIn(entry: ArticleEntry, person: Person, words: Words): readonly string[] {
  if (person.roles.length < 2) return [];
  return creditsOf(person, entry).map(({ role }) => words.roles[role]);
}

/** Chinese sets no spaces between words: one in a headline stands between its parts. */
const BETWEEN_PARTS = /(?<=\p{sc=Han}\p{P}*) +(?=[\p{P}\p{Nd}]*\p{sc=Han})/u;

/** Cut a month into rows of seven; undefined fills the row before its first day. */
export function weeksOf(
  days: readonly Day[],
  firstWeekday: number,
): readonly (readonly (Day | undefined)[])[] {
  const blank = days[0] ? (new Date(days[0].date).getUTCDay() - firstWeekday + 7) % 7 : 0;
  const cells = [...Array<undefined>(blank).fill(undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
}

/** Say which printed lines an article was read from, one text a page. */
function sourceLines(lines: readonly LineRange[], words: Words): readonly string[] {
  return [...groupBy(lines, (range) => range.page)].map(([page, ranges]) =>
    words.sourceLines(
      page,
      ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)),
    ),
  );
}

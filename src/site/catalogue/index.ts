import type { Archive } from "../../model.ts";
import type { Volume } from "../../volume.ts";
import { paths } from "../urls.ts";
import { inTime, monthsOf, yearsOf } from "./calendar.ts";
import { makeDirectory } from "./directory.ts";
import type { ArticleEntry, Catalogue, IssueEntry, Month, Newest, Redirect, Year } from "./entries.ts";
import { issueEntries } from "./issues.ts";
import { namesOf } from "./names.ts";
import { type SummedIssue, summarize } from "./summary.ts";
import { totalsOf } from "./totals.ts";
import { awayYears, volumeEntries } from "./volumes.ts";

/** An archive whose issues may have been summed up already. */
export interface SummedArchive extends Archive {
  readonly issues: readonly SummedIssue[];
}

/**
 * Compute what the site's pages show: every issue, article, month, year, person and section, with its address, and
 * where other sites of the paper have more of it.
 */
export function makeCatalogue(archive: SummedArchive, others: readonly Volume[] = []): Catalogue {
  const { language, publication, sections } = archive.settings;
  const summed = archive.issues.map((issue) => ({ issue, summary: issue.summary ?? summarize(issue) }));
  const directory = makeDirectory(summed.flatMap(({ summary }) => summary.articles));
  const volumes = volumeEntries(others);
  const away = volumes.flatMap((volume) => volume.issues);
  const issues = issueEntries(summed, directory, sections, away);
  const newestFirst = issues.toReversed().flatMap((issue) => issue.articles);
  const months = monthsOf(issues, publication, volumes);
  const years = yearsOf(months, awayYears(volumes));
  return {
    settings: archive.settings,
    issues,
    articles: issues.flatMap((issue) => issue.articles),
    months,
    years,
    ...newestOf(issues, months, years),
    calendar: inTime(years, awayYears(volumes)),
    volumes,
    ...namesOf(newestFirst, volumes, language),
    redirects: redirectsOf(newestFirst),
    onThisDay: onThisDay(issues),
    doubts: issues.toReversed().flatMap((issue) => issue.doubts.map((doubt) => ({ ...doubt, issue }))),
    totals: totalsOf(issues),
  };
}

/** Send the addresses of absorbed articles to the article that holds their text now. */
function redirectsOf(articles: readonly ArticleEntry[]): readonly Redirect[] {
  return articles.flatMap(({ formerly = [], path }) =>
    formerly.map((id) => ({ path: paths.article(id), to: path })),
  );
}

function newestOf(
  issues: readonly IssueEntry[],
  months: readonly Month[],
  years: readonly Year[],
): { readonly newest?: Newest } {
  const issue = issues.at(-1);
  const month = months.find(({ id }) => issue?.date.startsWith(`${id}-`));
  const year = years.find(({ id }) => issue?.date.startsWith(`${id}-`));
  return issue && month && year ? { newest: { issue, month, year } } : {};
}

/** The day is that of the newest issue, and not today: a site that is built again must not change. */
function onThisDay(issues: readonly IssueEntry[]): readonly IssueEntry[] {
  const newest = issues.at(-1)?.date ?? "";
  const [year, day] = [newest.slice(0, 4), newest.slice(4)];
  return issues.filter(({ date }) => date.endsWith(day) && date.slice(0, 4) < year).toReversed();
}

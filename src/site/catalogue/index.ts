import type { Archive } from "../../model.ts";
import { paths } from "../urls.ts";
import { monthsOf, yearsOf } from "./calendar.ts";
import { makeDirectory } from "./directory.ts";
import type { ArticleEntry, Catalogue, IssueEntry, Month, Newest, Redirect, Year } from "./entries.ts";
import { issueEntries } from "./issues.ts";
import { peopleOf, sectionsOf } from "./listings.ts";
import { totalsOf } from "./totals.ts";

/** Compute what the site's pages show: every issue, article, month, year, person and section, with its address. */
export function makeCatalogue(archive: Archive): Catalogue {
  const { language } = archive.settings;
  const directory = makeDirectory(archive);
  const issues = issueEntries(archive.issues, directory);
  const newestFirst = issues.toReversed().flatMap((issue) => issue.articles);
  const months = monthsOf(issues, archive.settings.publication);
  const years = yearsOf(months);
  return {
    settings: archive.settings,
    issues,
    articles: issues.flatMap((issue) => issue.articles),
    months,
    years,
    ...newestOf(issues, months, years),
    reporters: peopleOf(newestFirst, language),
    sections: sectionsOf(newestFirst, language),
    redirects: redirectsOf(newestFirst),
    onThisDay: onThisDay(issues),
    doubts: issues.toReversed().flatMap((issue) => issue.doubts.map((doubt) => ({ ...doubt, issue }))),
    totals: totalsOf(issues),
  };
}

/** Send the addresses of absorbed articles to the article that holds their text now. */
function redirectsOf(articles: readonly ArticleEntry[]): readonly Redirect[] {
  return articles.flatMap(({ article, path }) =>
    article.formerly.map((id) => ({ path: paths.article(id), to: path })),
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

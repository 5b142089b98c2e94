import type { Archive } from "../../model.ts";
import { paths } from "../urls.ts";
import { monthsOf, yearsOf } from "./calendar.ts";
import { makeDirectory } from "./directory.ts";
import type { ArticleEntry, Catalogue, Redirect } from "./entries.ts";
import { issueEntries } from "./issues.ts";
import { peopleOf, sectionsOf } from "./listings.ts";
import { totalsOf } from "./totals.ts";

/** Compute what the site's pages show: every issue, article, month, year, person and section, with its address. */
export function makeCatalogue(archive: Archive): Catalogue {
  const { language } = archive.settings;
  const directory = makeDirectory(archive);
  const issues = issueEntries(archive.issues, directory);
  const newestFirst = issues.toReversed().flatMap((issue) => issue.articles);
  const months = monthsOf(issues);
  return {
    settings: archive.settings,
    issues,
    articles: issues.flatMap((issue) => issue.articles),
    months,
    years: yearsOf(months),
    reporters: peopleOf(newestFirst, language),
    sections: sectionsOf(newestFirst, language),
    redirects: redirectsOf(newestFirst),
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

import type { Issue, StoredArticle } from "../model.ts";

/** The ids of an article. */
export interface Named extends Pick<StoredArticle, "id"> {
  readonly formerly?: StoredArticle["formerly"];
}

/** Tells the ids of an issue's articles, in their order. */
export type NamesOf<Of extends Issue> = (issue: Of) => readonly Named[];

/** Find former ids that cannot redirect: ids of another article, or claimed by two. */
export function permalinkProblems<Of extends Issue>(
  issues: readonly Of[],
  namesOf: NamesOf<Of>,
): readonly string[] {
  const named = issues.flatMap((issue) =>
    namesOf(issue).map(({ id, formerly = [] }, place) => ({ id, formerly, issue, place })),
  );
  const claims = named.filter(({ formerly }) => formerly.length > 0);
  if (claims.length === 0) return [];
  const holders = new Map(named.map((article) => [article.id, article]));
  return claims.flatMap((article) =>
    article.formerly.flatMap((id) => {
      const other = holders.get(id);
      holders.set(id, article);
      return other
        ? [
            `${fileOf(article)}: formerly: got "${id}", which is an id of ${fileOf(other)}, too; take it out of one`,
          ]
        : [];
    }),
  );
}

/** Files are asked for only where they have to be named: an issue may have to be read for that. */
const fileOf = ({ issue, place }: { readonly issue: Issue; readonly place: number }): string =>
  issue.articles[place]?.file ?? issue.id;

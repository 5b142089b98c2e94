import type { Issue } from "../model.ts";

/** Find former ids that cannot redirect: ids of another article, or claimed by two. */
export function permalinkProblems(issues: readonly Issue[]): readonly string[] {
  const articles = issues.flatMap((issue) => issue.articles);
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  return articles.flatMap(({ file, formerly }) =>
    formerly.flatMap((id) => {
      const other = files.get(id);
      files.set(id, file);
      return other === undefined
        ? []
        : [`${file}: formerly: got "${id}", which is an id of ${other}, too; take it out of one`];
    }),
  );
}

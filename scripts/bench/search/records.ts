import type { SearchRecord } from "../../../src/search/index.ts";
import { type CorpusArticle, sectionOf } from "../corpus.ts";

/** Give an article of a corpus as search indexes it. */
export function recordOf(article: CorpusArticle): SearchRecord {
  const { id, date, page, title, eyebrow, subtitle, byline, body } = article;
  const section = sectionOf(article);
  return {
    url: `/${date}/${id}/`,
    title,
    ...(eyebrow && { kicker: eyebrow }),
    ...(subtitle && { deck: subtitle }),
    date,
    ...(page && { page }),
    ...(section && { section }),
    reporter: byline?.split(/[\s、，；]+/).filter((name) => /^\p{Script=Han}{2,4}$/u.test(name)) ?? [],
    paragraphs: body.split("\n").filter((text) => text.trim() !== ""),
    captions: [],
  };
}

/** Take so many, evenly over all. */
export function sample<T>(all: readonly T[], count: number): readonly T[] {
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, place) => all[Math.floor((place * all.length) / Math.min(count, all.length))] as T,
  );
}

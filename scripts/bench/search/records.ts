import { groupBy } from "../../../src/group-by.ts";
import { twoDigits } from "../../../src/ids.ts";
import { writeAny } from "../../../src/markdown/body.ts";
import type { Archive, Issue, StoredArticle } from "../../../src/model.ts";
import { type CorpusArticle, sectionOf } from "../../corpus.ts";

/** Make an archive of articles of a corpus, without its printed pages. */
export const archiveOf = (articles: readonly CorpusArticle[]): Archive => ({
  settings: { title: "报纸", language: "zh-Hans", sections: new Map(), publication: [], volumes: [] },
  issues: [...groupBy(articles, ({ date }) => date)].map(([date, printed]) => issueOf(date, printed)),
});

const issueOf = (date: string, printed: readonly CorpusArticle[]): Issue => ({
  ...{ id: date, date, dateSource: "given", pages: [], pageNames: new Map(), digests: new Map() },
  ...{ dropped: [], furniture: [], doubts: [] },
  articles: printed.map(storedArticle),
});

function storedArticle(article: CorpusArticle, place: number): StoredArticle {
  const { id, date, page, title, eyebrow, subtitle, byline, body } = article;
  const number = page ?? 1;
  const section = sectionOf(article);
  const paragraphs = body
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => ({ kind: "paragraph" as const, text }));
  return {
    id: `${date}-${twoDigits(number)}-${twoDigits(place + 1)}`,
    ...{ kind: "article", title, page: number, pages: [number], date },
    ...(eyebrow && { kicker: eyebrow }),
    ...(subtitle && { deck: subtitle }),
    ...(section && { section }),
    reporter: byline?.split(/[\s、，；]+/).filter((name) => /^\p{Script=Han}{2,4}$/u.test(name)) ?? [],
    ...{ correspondent: [], photographer: [], photos: [], lines: [], formerly: [] },
    ...{ paragraphs, body: writeAny(paragraphs), file: id, edited: false },
  };
}

/** Take so many, evenly over all. */
export function sample<T>(all: readonly T[], count: number): readonly T[] {
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, place) => all[Math.floor((place * all.length) / Math.min(count, all.length))] as T,
  );
}

import type { Article } from "../../src/model.ts";

/** Make an article with little in it, and what a test is about. */
export function article(fields: Partial<Article> = {}): Article {
  return {
    id: "2022-11-22-01-04",
    kind: "article",
    title: "临港区召开党工委（扩大）会议",
    date: "2022-11-22",
    page: 1,
    pages: [1],
    reporter: [],
    correspondent: [],
    photographer: [],
    photos: [],
    paragraphs: [],
    lines: [{ page: 1, from: 104, to: 166 }],
    formerly: [],
    ...fields,
  };
}

/** Make the paragraphs of a text. */
export function paragraphs(...texts: readonly string[]): Article["paragraphs"] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}

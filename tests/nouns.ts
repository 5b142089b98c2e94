/** Makers of the nouns of `src/model.ts`, with as little in each as there can be but what a test is about. */

import type { Article, Paragraph, ParsedArticle, ParsedIssue, StoredArticle } from "../src/model.ts";

/** Make an article. */
export function article(fields: Partial<Article> = {}): Article {
  return {
    id: "2022-11-22-01-04",
    kind: "article",
    title: "标题",
    page: 1,
    pages: [1],
    reporter: [],
    correspondent: [],
    photographer: [],
    photos: [],
    paragraphs: [],
    lines: [],
    formerly: [],
    ...fields,
  };
}

/** Make an article as it lies in the archive. */
export function storedArticle(id: string, fields: Partial<StoredArticle> = {}): StoredArticle {
  return { ...article({ id }), file: `${id}.md`, body: "", edited: false, ...fields };
}

/** Make an article as the parser reads it. */
export function parsedArticle(fields: Partial<ParsedArticle> = {}): ParsedArticle {
  return { ...article(), confidence: {}, rules: {}, ...fields };
}

/** Make an issue as the parser reads it. */
export function parsedIssue(
  articles: readonly ParsedArticle[],
  fields: Partial<ParsedIssue> = {},
): ParsedIssue {
  return {
    date: null,
    dateSource: null,
    newspaper: null,
    number: null,
    language: "zh-Hans",
    pageNames: new Map(),
    articles,
    furniture: [],
    doubts: [],
    ...fields,
  };
}

/** Make the paragraphs of a text. */
export function paragraphs(...texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}

import { readFileSync } from "node:fs";
import { bodyOf, isPlain, readBody, unixText } from "../markdown/index.ts";
import type { Issue, Page, Paragraph, StoredArticle } from "../model.ts";
import type { Encoding } from "../settings.ts";
import { readPage, readText } from "./text.ts";

/**
 * An issue without what takes most of the room, the texts of its articles and the lines of its pages, as plain data.
 */
export interface IssueOutline extends Omit<Issue, "articles" | "pages" | "pageNames" | "digests"> {
  readonly articles: readonly Omit<StoredArticle, "paragraphs" | "body">[];
  readonly pages: readonly Omit<Page, "lines">[];
  readonly pageNames: readonly (readonly [page: number, name: string])[];
  readonly digests: readonly (readonly [page: number, digest: string])[];
}

/** Give an issue without its texts. */
export function outlineOf(issue: Issue): IssueOutline {
  return {
    ...issue,
    articles: issue.articles.map(({ paragraphs, body, ...article }) => article),
    pages: issue.pages.map(({ lines, ...page }) => page),
    pageNames: [...issue.pageNames],
    digests: [...issue.digests],
  };
}

/** What an article says: its Markdown, and its paragraphs where it takes long to read them out of that. */
export interface Texts {
  readonly body: string;
  readonly paragraphs?: readonly Paragraph[];
}

/** Gives what an article says by its place in its issue; nothing where that has to be read from its file. */
export type TextsAt = (place: number) => Texts | undefined;

/** Give what an article says. */
export const textsOf = ({ body, paragraphs }: StoredArticle): Texts =>
  isPlain(body) ? { body } : { body, paragraphs };

/**
 * Give an issue whose texts are read each time that they are asked for, so that an archive of any size can be held at
 * once. The files must be those that the outline was made of.
 */
export function withLazyTexts(
  outline: IssueOutline,
  encoding?: Encoding,
  textsAt: TextsAt = () => undefined,
): Issue {
  return {
    ...outline,
    articles: outline.articles.map((article, place) => lazyArticle(article, () => textsAt(place))),
    pages: outline.pages.map((page) => lazyPage(page, encoding)),
    pageNames: new Map(outline.pageNames),
    digests: new Map(outline.digests),
  };
}

const lazyArticle = (
  article: IssueOutline["articles"][number],
  kept: () => Texts | undefined,
): StoredArticle => ({
  ...article,
  get body() {
    return kept()?.body ?? bodyIn(article.file);
  },
  get paragraphs() {
    const { body, paragraphs } = kept() ?? { body: bodyIn(article.file) };
    return paragraphs ?? readBody(body);
  },
});

const lazyPage = ({ number, file }: IssueOutline["pages"][number], encoding?: Encoding): Page => ({
  number,
  file,
  get lines() {
    return readPage(readFileSync(file), number, file, encoding).lines;
  },
});

const bodyIn = (file: string): string => bodyOf(unixText(readText(readFileSync(file), file, "utf-8")));

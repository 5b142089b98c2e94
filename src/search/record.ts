/** What an article says, as its page shows it: plain text as printed, but for the white space that HTML makes one space. */
export interface ArticleTexts {
  readonly title: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly section?: string;
  readonly reporter: readonly string[];
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

/** An article as search indexes it. */
export interface SearchRecord extends ArticleTexts {
  /** The article's address on the site, without the path prefix: `/2022-11-22/01-04/`. */
  readonly url: string;
  /** Day of publication, ISO 8601. */
  readonly date?: string;
  /** The number of the page that it begins on. */
  readonly page?: number;
}

/** List the texts above an article, in the order in which they are indexed. */
export const headings = ({ title, kicker, deck }: ArticleTexts): readonly string[] =>
  [title, kicker, deck].filter((text) => text !== undefined);

/** List the texts of an article under its headings. */
export const passages = ({ paragraphs, captions }: ArticleTexts): readonly string[] => [
  ...paragraphs,
  ...captions,
];

/** An article as search sees it. All texts are plain text as printed. */
export interface SearchRecord {
  /** The article's address on the site, without the path prefix: `/2022-11-22/01-04/`. */
  readonly url: string;
  readonly title: string;
  readonly kicker?: string;
  readonly deck?: string;
  /** Day of publication, ISO 8601. */
  readonly date?: string;
  readonly section?: string;
  /** The number of the page that it begins on. */
  readonly page?: number;
  readonly reporter: readonly string[];
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

/** List the texts above an article, in the order in which they are indexed. */
export const headings = ({ title, kicker, deck }: SearchRecord): readonly string[] =>
  [title, kicker, deck].filter((text) => text !== undefined);

/** List the texts of an article under its headings. */
export const passages = ({ paragraphs, captions }: SearchRecord): readonly string[] => [
  ...paragraphs,
  ...captions,
];

/** What is known of an issue before its pages are read. */
export interface ParseOptions {
  /** The issue's id (`2022-11-22-b`), which begins the ids of its articles; the date where it is missing. */
  readonly issue?: string;
  /** The day of publication, where a person said it. */
  readonly date?: string;
  /** Page number → section, for pages that print no name. */
  readonly sections?: ReadonlyMap<number, string>;
}

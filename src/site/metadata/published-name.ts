import type { Settings } from "../../settings.ts";
import type { ArticleEntry } from "../catalogue/entries.ts";

/** The newspaper's name as printed that day, which may differ from today's. */
export const publishedName = ({ issue }: ArticleEntry, { title }: Settings): string =>
  issue.newspaper ?? title;

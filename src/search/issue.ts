import { digestOf } from "../digest.ts";
import { headings, passages, type SearchRecord } from "./record.ts";

/** An issue as search indexes it: its texts are asked for only where its shard is made anew. */
export interface IndexedIssue {
  /** ISO 8601, or empty. It says where the issue lies in the index; articles may have days of their own. */
  readonly date: string;
  /** Names all that the records say: the same digest, the same records. */
  readonly digest: string;
  /** How long its articles are together, as `charactersIn` counts. */
  readonly characters: number;
  readonly records: () => readonly SearchRecord[] | Promise<readonly SearchRecord[]>;
}

/** Make an issue of articles that are at hand. */
export function issueOf(date: string, records: () => readonly SearchRecord[]): IndexedIssue {
  const articles = records();
  return {
    date,
    digest: digestOf(articles),
    characters: charactersIn(articles),
    records,
  };
}

/** Make an issue of the articles of each day, in the order of their addresses. */
export function issuesOf(records: Iterable<SearchRecord>): readonly IndexedIssue[] {
  const days = new Map<string, SearchRecord[]>();
  for (const record of inOrder(records)) {
    const day = days.get(record.date ?? "");
    if (day) day.push(record);
    else days.set(record.date ?? "", [record]);
  }
  return [...days].map(([date, articles]) => issueOf(date, () => articles));
}

/** Order articles by date and address, those without a date first. */
export const inOrder = (records: Iterable<SearchRecord>): readonly SearchRecord[] =>
  [...records].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));

const keyOf = ({ date = "", url }: SearchRecord): string => `${date} ${url}`;

/** Count the characters of the texts of articles. */
export const charactersIn = (records: readonly SearchRecord[]): number =>
  records.reduce((sum, record) => sum + lengthOf(record), 0);

/** Count the characters of an article's texts. */
export const lengthOf = (record: SearchRecord): number =>
  [...headings(record), ...passages(record)].reduce((sum, { length }) => sum + length, 0);

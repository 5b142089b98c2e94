import type { SearchRecord } from "./record.ts";

/** An article as its file in the index holds it: what it says in a row, without the fields' names; null is not there. */
export type RecordRow = readonly [
  url: string,
  title: string,
  kicker: string | null,
  deck: string | null,
  date: string | null,
  section: string | null,
  page: number | null,
  reporter: readonly string[],
  paragraphs: readonly string[],
  captions: readonly string[],
];

/** Write an article as a row; a file with it is a twentieth smaller. */
export const toRow = ({
  url,
  title,
  kicker,
  deck,
  date,
  section,
  page,
  ...lists
}: SearchRecord): RecordRow => [
  ...([url, title, kicker ?? null, deck ?? null, date ?? null, section ?? null, page ?? null] as const),
  ...([lists.reporter, lists.paragraphs, lists.captions] as const),
];

/** Read what `toRow` wrote. */
export function fromRow(row: RecordRow): SearchRecord {
  const [url, title, kicker, deck, date, section, page, reporter, paragraphs, captions] = row;
  return {
    ...{ url, title },
    ...(kicker !== null && { kicker }),
    ...(deck !== null && { deck }),
    ...(date !== null && { date }),
    ...(section !== null && { section }),
    ...(page !== null && { page }),
    ...{ reporter, paragraphs, captions },
  };
}

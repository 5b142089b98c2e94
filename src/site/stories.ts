import type { ArticleEntry } from "./catalogue/entries.ts";

/** How large a headline stands on its page: 1 is the main story's, 4 that of a brief or a photograph. */
export type Weight = 1 | 2 | 3 | 4;

/** An article as it stands on the front of its page. */
export interface Story {
  readonly entry: ArticleEntry;
  readonly weight: Weight;
}

/** What editors give room to: each point is worth a doubling of the text. */
const SIGNS: readonly ((entry: ArticleEntry, order: number) => boolean)[] = [
  (_, order) => order === 0,
  ({ article }) => article.kicker !== undefined || article.deck !== undefined,
  ({ article }) => article.pages.length > 1,
];

/** A text is a brief up to so many characters: a paragraph or two. */
const BRIEF = 240;

/** So many points below the main story, a headline is an ordinary one. */
const ORDINARY = 1.5;

/** Set the articles of a page: the main one first, the others as they stand, each with the size of its headline. */
export function storiesOf(entries: readonly ArticleEntry[]): readonly Story[] {
  const main = mainStory(entries);
  const others = entries.filter((entry) => entry !== main);
  const most = main ? prominence(main, entries.indexOf(main)) : 0;
  return [
    ...(main ? [{ entry: main, weight: 1 } as const] : []),
    ...others.map((entry) => ({ entry, weight: weightOf(entry, entries.indexOf(entry), most) })),
  ];
}

/** Choose the article that a page is set around; none where only photographs or untitled ones are on it. */
export function mainStory(entries: readonly ArticleEntry[]): ArticleEntry | undefined {
  const points = new Map(entries.map((entry, order) => [entry, prominence(entry, order)]));
  return entries
    .filter(isStory)
    .toSorted((one, other) => (points.get(other) ?? 0) - (points.get(one) ?? 0))[0];
}

function weightOf(entry: ArticleEntry, order: number, most: number): Weight {
  if (!isStory(entry) || entry.article.body.length < BRIEF) return 4;
  return prominence(entry, order) > most - ORDINARY ? 2 : 3;
}

const isStory = ({ titled, article }: ArticleEntry): boolean => titled && article.kind === "article";

const prominence = (entry: ArticleEntry, order: number): number =>
  Math.log2(1 + entry.article.body.length) + SIGNS.filter((sign) => sign(entry, order)).length;

import type { Lesson, Rows } from "./articles.ts";

/** Two texts of one article. */
export interface Example {
  readonly one: Rows;
  readonly other: Rows;
}

/** Examples from the articles of one day: what one article says is told from what the others say. */
export type Group = readonly Example[];

/** How many examples are learnt from at once, and from one day at most. */
const TOGETHER = 192;
const FROM_DAY = 32;
/** How often a title is one of the two texts. */
const TITLES = 0.3;
/** How many pieces may stand before and after a place, and under a title. */
const BEFORE = [1, 2, 5, 9];
const AFTER = [1, 1, 2, 3];
const UNDER_TITLE = [1, 3, 20];

/** Draw examples from some days, as an issue has them: a title and its text, or what stands before and after a place. */
export function drawGroups(days: readonly (readonly Lesson[])[], random: () => number): readonly Group[] {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const draw = ({ title, pieces }: Lesson): Example | undefined => {
    if (title.length > 1 && (pieces.length < 2 || random() < TITLES))
      return { one: title, other: union(pieces.slice(0, one(UNDER_TITLE))) };
    if (pieces.length < 2) return undefined;
    const place = 1 + Math.floor(random() * (pieces.length - 1));
    const before = pieces.slice(Math.max(0, place - one(BEFORE)), place);
    return { one: union(before), other: union(pieces.slice(place, place + one(AFTER))) };
  };
  const groups: Group[] = [];
  for (let drawn = 0; drawn < TOGETHER; ) {
    const lessons = sample(one(days), FROM_DAY, random);
    const group = lessons.map(draw).filter((example) => example !== undefined);
    groups.push(group);
    drawn += group.length;
  }
  return groups;
}

/** The rows that any of several texts has, each once. */
function union(texts: readonly Rows[]): Rows {
  return texts.length === 1
    ? (texts[0] as Rows)
    : Uint16Array.from(new Set(texts.flatMap((rows) => [...rows])));
}

/** So many of a list at most, in random order. */
export function sample<T>(list: readonly T[], most: number, random: () => number): readonly T[] {
  const left = [...list];
  for (let i = 0; i < Math.min(most, left.length - 1); i++) {
    const at = i + Math.floor(random() * (left.length - i));
    [left[i], left[at]] = [left[at] as T, left[i] as T];
  }
  return left.slice(0, most);
}

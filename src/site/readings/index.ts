import { alphabeticReading } from "./alphabetic.ts";
import { chineseReading } from "./chinese.ts";

/** How a name is filed in an index. */
export interface Reading {
  /** The letter that it stands under: `W` for 王威晨. */
  readonly initial: string;
  /** Names under a letter are in the order of these. */
  readonly order: string;
}

/** A person's name begins with a surname, which may be read otherwise than the same character elsewhere. */
export type NameKind = "person" | "section";

/** What a name stands under of which no reading is known. */
export const NO_INITIAL = "#";

/** Put things into the order of a language's indexes by their names, each with its initial. */
export function inOrder<T extends { readonly name: string }>(
  things: readonly T[],
  language: string,
  kind: NameKind,
): readonly (T & { readonly initial: string })[] {
  const readingOf = new Intl.Locale(language).language === "zh" ? chineseReading : alphabeticReading;
  const { compare } = new Intl.Collator(language);
  const read = things.map((thing) => ({ thing, ...readingOf(thing.name, kind) }));
  const rank = ({ initial }: Reading) => (initial === NO_INITIAL ? 1 : 0);
  return read
    .sort(
      (one, next) =>
        rank(one) - rank(next) ||
        compare(one.initial, next.initial) ||
        compare(one.order, next.order) ||
        compare(one.thing.name, next.thing.name),
    )
    .map(({ thing, initial }) => ({ ...thing, initial }));
}

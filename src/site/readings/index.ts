import { alphabeticReading } from "./alphabetic.ts";
import { chineseReading } from "./chinese.ts";
import { type NameKind, NO_INITIAL, type Reading } from "./reading.ts";

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

import type { BylinePlace, Language } from "../language.ts";
import { remember } from "../remember.ts";

type Question = {
  [Name in keyof Language]: Language[Name] extends (text: string) => unknown ? Name : never;
}[keyof Language];

/**
 * What several stages ask of the same texts and is worth keeping: anything that takes longer to find than to look up.
 * What a text ends with is not.
 */
const KEPT: readonly Question[] = [
  "openings",
  "furniture",
  "jump",
  "isBylineLine",
  "isSpacedName",
  "isSenderLine",
  "isColumnName",
  "isKicker",
  "caption",
  "lead",
  "close",
  "closesAlone",
];

/** A language that reads each text once. What it keeps lives as long as the reading of one issue. */
export function askedOnce(language: Language): Language {
  const kept = KEPT.map((name) => [name, remember(language[name] as (text: string) => unknown)]);
  const bylines = remember((places: string) =>
    remember((text: string) => language.byline(text, ...(places.split(" ") as BylinePlace[]))),
  );
  return {
    ...language,
    ...(Object.fromEntries(kept) as Pick<Language, Question>),
    byline: (text, ...places) => bylines(places.join(" "))(text),
  };
}

import type { Byline, BylinePlace, Language } from "../language.ts";
import { remember, rememberLast } from "../remember.ts";

type Question = {
  [Name in keyof Language]: Language[Name] extends (text: string) => unknown ? Name : never;
}[keyof Language];

/**
 * What several stages ask of the same texts and is worth keeping: anything that takes longer to find than to look up.
 * What a text begins or ends with is not.
 */
const KEPT: readonly Question[] = [
  "folio",
  "folioPiece",
  "openings",
  "jump",
  "caption",
  "lead",
  "close",
  "closesAlone",
  "opensArticle",
  "endsArticle",
];

/** What was answered about a text: to each question that is kept, none yet where it is missing; and its bylines by their places. */
interface Answers {
  readonly kept: unknown[];
  /** None until one is asked for, as of few texts. */
  bylines: (Byline | null)[] | undefined;
}

const PLACES: readonly BylinePlace[] = [
  "line",
  "under-headline",
  "among-names",
  "deck",
  "lead",
  "end",
  "signature",
];

/** Numbers of places that are asked for together, in whatever order, as they come: few are, and a list by them is short. */
const together = new Uint8Array(1 << PLACES.length);
let last = 0;

function numberOf(places: readonly BylinePlace[]): number {
  let key = 0;
  for (const place of places) key |= 1 << PLACES.indexOf(place);
  if (together[key] === 0) together[key] = ++last;
  return together[key] as number;
}

/** Tells what was answered about a text, to which nothing has been answered yet at the beginning. */
const unasked = () => rememberLast(remember((_text: string): Answers => ({ kept: [], bylines: undefined })));

/** A language that reads each text once. */
interface AskedOnce {
  readonly language: Language;
  /** Keep nothing any more: what is kept lives as long as the reading of one issue. */
  readonly forget: () => void;
}

/** Let a language read each text once. Done once for each language: what is compiled for an object holds for that. */
export function askedOnce(language: Language): AskedOnce {
  let answersTo = unasked();
  const ask = (name: Question, question: number) => {
    const find = language[name] as (text: string) => unknown;
    return (text: string): unknown => {
      const { kept } = answersTo(text);
      if (kept[question] === undefined) kept[question] = find(text);
      return kept[question];
    };
  };
  const kept = [...KEPT, ...language.slow].map((name, question) => [name, ask(name, question)]);
  const asked: Language = {
    ...language,
    ...(Object.fromEntries(kept) as Pick<Language, Question>),
    byline(text, ...places) {
      const answers = answersTo(text);
      const bylines = answers.bylines ?? [];
      answers.bylines = bylines;
      const number = numberOf(places);
      const known = bylines[number];
      if (known !== undefined) return known;
      const found = language.byline(text, ...places);
      bylines[number] = found;
      return found;
    },
  };
  return {
    language: asked,
    forget: () => {
      answersTo = unasked();
    },
  };
}

import type { Credits } from "../model.ts";
import type { BylinePlace, Language } from "./language.ts";
import { concat } from "./lists.ts";

export const NOBODY: Credits = { reporter: [], correspondent: [], photographer: [] };

/** Whether credits name nobody. */
export function isNobody(credits: Credits): boolean {
  return Object.values(credits).every((names) => names.length === 0);
}

/** Whether credits name who photographed, and nobody who wrote. */
export function namesOnlyPhotographers({ reporter, correspondent, photographer }: Credits): boolean {
  return photographer.length > 0 && reporter.length + correspondent.length === 0;
}

/** All who are named, the reporters first. */
export function namesIn({ reporter, correspondent, photographer }: Credits): readonly string[] {
  return [...reporter, ...correspondent, ...photographer];
}

/** Put the names of credits together, each name once, in order. */
export function mergeCredits(...all: readonly Credits[]): Credits {
  const merge = (role: keyof Credits) => [...new Set(concat(all.map((credits) => credits[role])))];
  return {
    reporter: merge("reporter"),
    correspondent: merge("correspondent"),
    photographer: merge("photographer"),
  };
}

/** Credits of a text and of what stands further on: where it has named who wrote it, those named there helped. */
export function creditsInOrder(first: Credits, later: Credits): Credits {
  const namesWriter = first.reporter.length + first.correspondent.length > 0;
  return mergeCredits(first, namesWriter ? { ...NOBODY, photographer: later.photographer } : later);
}

/** Read the credits that a text carries at some places. */
export function creditsOf(text: string, language: Language, ...places: readonly BylinePlace[]): Credits {
  return language.byline(text, ...places)?.credits ?? NOBODY;
}

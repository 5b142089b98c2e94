import { en } from "./en.ts";
import type { Words } from "./words.ts";
import { zhHans } from "./zh-Hans.ts";

export type { Words } from "./words.ts";

/** Languages of the interface by tag, or by the first part of one. */
const LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ["zh", zhHans],
  ["en", en],
]);

/** Choose the interface for a paper's language (BCP 47); English where there is none. */
export function wordsFor(language: string): Words {
  return LANGUAGES.get(language) ?? LANGUAGES.get(primaryOf(language)) ?? en;
}

/** Choose the language of dates: the paper's own (`en-GB`) where the words are in it, else that of the words. */
export function dateLanguageFor(language: string): string {
  const words = wordsFor(language).language;
  return primaryOf(words) === primaryOf(language) ? language : words;
}

function primaryOf(language: string): string {
  return language.split("-")[0] ?? "";
}

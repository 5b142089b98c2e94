import { en } from "./en.ts";
import type { Words } from "./words.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

export type { Words } from "./words.ts";

/** Languages of the interface, by language and script. A new one is a file of words and a row. */
const LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ["zh-Hans", zhHans],
  ["zh-Hant", zhHant],
  ["en-Latn", en],
]);

/** Choose the interface for a paper's language (BCP 47), `zh-TW` being written in `Hant`; English where there is none. */
export function wordsFor(tag: string): Words {
  const { language, script } = new Intl.Locale(tag).maximize();
  return LANGUAGES.get(`${language}-${script}`) ?? en;
}

/** Choose the language of dates: the paper's own (`en-GB`) where the words are in it, else that of the words. */
export function dateLanguageFor(language: string): string {
  const words = wordsFor(language).language;
  return primaryOf(words) === primaryOf(language) ? language : words;
}

function primaryOf(language: string): string {
  return language.split("-")[0] ?? "";
}

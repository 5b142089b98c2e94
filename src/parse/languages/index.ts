import type { Language } from "../language.ts";
import { zh } from "./zh/index.ts";

/** The languages that the parser knows, by the first part of their BCP 47 tag. A new one is a folder and a row. */
const LANGUAGES: Readonly<Record<string, { readonly language: Language; readonly script: RegExp }>> = {
  zh: { language: zh, script: /\p{Script=Han}/gu },
};

/** Choose the language whose script most of a text is in; Chinese where no letter tells. */
export function languageOf(text: string): Language {
  const counts = Object.values(LANGUAGES).map(({ language, script }) => ({
    language,
    count: text.match(script)?.length ?? 0,
  }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).language;
}

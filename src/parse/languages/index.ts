import { Kind } from "../characters.ts";
import type { Language } from "../language.ts";
import { remember } from "../remember.ts";
import { askedOnce } from "./asked-once.ts";
import { bareZh, isBare } from "./zh/bare.ts";
import { earlyZh, isEarly } from "./zh/early.ts";
import { zh } from "./zh/index.ts";

/** A language, and how the text of a page is read in it. */
interface Row {
  readonly script: Kind;
  /** The language as newspapers wrote it at the time of a text. */
  readonly asIn: (text: string) => Language;
}

/** The languages that the parser knows, by the first part of their BCP 47 tag. A new one is a folder and a row. */
const LANGUAGES: Readonly<Record<string, Row>> = {
  zh: { script: new Kind(/\p{Script=Han}/u), asIn: chineseOf },
};

/** Chinese with the punctuation of a text: that of today, that before about 1930, or none. */
function chineseOf(text: string): Language {
  if (isBare(text)) return bareZh;
  return isEarly(text) ? earlyZh : zh;
}

/** Choose the language whose script most of a text is in; Chinese where no letter tells. */
export function languageOf(text: string): Language {
  const [first, ...others] = Object.values(LANGUAGES) as [Row, ...Row[]];
  // Letters are counted only where there is a choice.
  const most = others.length === 0 ? first : mostUsed([first, ...others], text);
  const { language, forget } = asked(most.asIn(text));
  forget();
  return language;
}

/** Made when it is first chosen, for the program's whole life. */
const asked = remember(askedOnce);

function mostUsed(rows: readonly Row[], text: string): Row {
  const counts = rows.map((row) => ({ row, count: row.script.countIn(text) }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).row;
}

import type { Jump, Lead } from "../../findings.ts";

/** How the text of an article begins, ends and goes on elsewhere, and the days that it names. */
export interface Texts {
  /** How an article's first paragraph begins, or null where it could be any paragraph. */
  readonly lead: (text: string) => Lead | null;
  /** What closes an article at the end of its last paragraph, or null. */
  readonly close: (text: string) => string | null;
  /** Whether a paragraph is nothing but what closes an article: `（本报曼谷电）`. */
  readonly closesAlone: (text: string) => boolean;
  /** How likely a paragraph is the first of its article, by its words: log-odds, −6 to 6. */
  readonly opensArticle: (text: string) => number;
  /** How likely a paragraph is the last of its article, by its words: log-odds, −6 to 6. */
  readonly endsArticle: (text: string) => number;
  /** A text in the script of the texts that words, and what they are about, were learnt from. */
  readonly inLearntScript: (text: string) => string;
  /** What pairs of letters are about: the rows of an `Embedding`; null where that was not learnt. */
  readonly pairVectors: Uint8Array | null;
  /** Where a text says that it goes on, or comes from, and what is left of it; null where it says nothing of that. */
  readonly jump: (text: string) => { readonly jump: Jump; readonly rest: string } | null;
  /** Whether a line is nothing but where a text goes on from and its headline: `上接03版《城市更新“留”住乡愁》`. */
  readonly quotesHeadline: (line: string) => boolean;
  /** Whether a paragraph begins with where the reporter has it from: `记者从市人防办获悉`. */
  readonly beginsWithSource: (text: string) => boolean;
  /** Whether a paragraph begins with a day: `11月21日，`, `近日，`. */
  readonly beginsWithDay: (text: string) => boolean;
  /** Whether the first words of a paragraph name a day: `国家主席习近平16日晚同…`. */
  readonly namesDay: (text: string) => boolean;
  /** Whether a line is a day with its year and nothing else: `2020年5月18日`. */
  readonly isDay: (line: string) => boolean;
  /** Whether a line is nothing but a day in brackets, as stands between the headline of a speech and who gave it. */
  readonly isDayInBrackets: (line: string) => boolean;
  /** Month and day that a text names first, without a year. */
  readonly monthDay: (text: string) => { readonly month: number; readonly day: number } | null;
  /** The years that a text speaks of, in order. */
  readonly years: (text: string) => readonly number[];
}

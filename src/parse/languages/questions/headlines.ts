import type { HeadlineDress, RemarkPlace } from "../../findings.ts";

/** What a headline is made of. */
export interface Headlines {
  /**
   * Whether papers make headlines up of kicker, headline and deck, and may set them apart from their text. Early
   * ones print a plain heading, the pen name in it, right before the text.
   */
  readonly makesUpHeadlines: boolean;
  /** Whether a display line is a kicker (`外交部：`), by its form. */
  readonly isKicker: (text: string) => boolean;
  /** How likely the first of two lines over an article is the kicker of the second, and not the headline over a deck: log-odds. */
  readonly weighKicker: (first: string, second: string) => number;
  /** Whether a display line is a deck (`——记…`), by its form. */
  readonly isDeck: (text: string) => boolean;
  /** Whether a deck says whom or what a report is about: `——记…`. */
  readonly isDeckOfReport: (line: string) => boolean;
  /** Whether a line ends with what somebody did before the headline says what: `王芳在全市经济工作会议上强调`. */
  readonly endsBeforeHeadline: (line: string) => boolean;
  /** Whether what was read of a headline cannot end there: `防控一线是`, `解放思想，`. */
  readonly goesOnBelow: (line: string) => boolean;
  /** Whether a line of a headline hardly ends it: `推动安全生产和消防`. */
  readonly hardlyEnds: (line: string) => boolean;
  /** Whether a line of a headline hardly begins one: `级别战略对话`. */
  readonly hardlyBegins: (line: string) => boolean;
  /** Whether a line of a headline says what somebody says, who stands in the line above: `指外國軍火運入`. */
  readonly speaksFor: (line: string) => boolean;
  /** Whether a line under a headline says who was there, and nothing else: `王芳主持 李明出席`. */
  readonly tellsWhoCame: (line: string) => boolean;
  /** Whether a dash parts two lines of a headline, whatever OCR made of it. */
  readonly dashBetween: (first: string, second: string) => boolean;
  /** Where a line has a remark on the text of a headline, in brackets: `（平民自北平寄）`, `憶吳師瞿安　（虎）`. */
  readonly remarkIn: (line: string) => RemarkPlace | null;
  /** What may be set around a headline that is no part of it, where all headlines have it: `1、`, `【…】`. */
  readonly dress: (headline: string) => HeadlineDress | null;
  /** How likely a text is a headline or crosshead and no line out of running text, by its words: log-odds, −8 to 8. */
  readonly readsAsDisplay: (text: string) => number;
}

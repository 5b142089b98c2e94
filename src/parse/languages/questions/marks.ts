/** What marks and words say of how a text is set: where sentences end, what is open, what lines make together. */
export interface Marks {
  /** Whether a text ends with the end of a sentence of any kind, quotes and brackets closed. */
  readonly endsSentence: (text: string) => boolean;
  /** Whether it ends with a full stop; headlines may end with a question or a cry, never with a statement. */
  readonly endsStatement: (text: string) => boolean;
  /** Whether a full stop stands inside it. */
  readonly holdsStatement: (text: string) => boolean;
  /** Cut a text into its sentences, their ends included. */
  readonly sentences: (text: string) => readonly string[];
  /** Whether marks end sentences; where none do, a line that was not set full ends its paragraph. */
  readonly marksSentences: boolean;
  /** Whether it ends with a comma, or another mark inside sentences. */
  readonly endsPause: (text: string) => boolean;
  /** How many commas stand in a text, two for any more: headlines have one at most. */
  readonly pauses: (text: string) => number;
  /** Whether it lists more than a headline has room for. */
  readonly enumerates: (text: string) => boolean;
  /** Whether a text ends with a colon. */
  readonly endsWithColon: (text: string) => boolean;
  /** Whether a space parts it in two, as it does headlines and no text: `读书月启动 万人共读`. */
  readonly isInHalves: (text: string) => boolean;
  /** Brackets and quotes opened and not closed, minus those closed and not opened. */
  readonly openings: (text: string) => number;
  /** Whether two texts meet inside a bracket, or before a mark that no text begins with. */
  readonly meetInside: (first: string, second: string) => boolean;
  /** Whether a text goes on what the one before it began in brackets. */
  readonly bracketGoesOn: (first: string, second: string) => boolean;
  /** Whether a text ends inside brackets that it opens. */
  readonly leavesBracketOpen: (text: string) => boolean;
  /** Whether a text begins with a mark that opens a quotation or a bracket. */
  readonly opensQuotation: (text: string) => boolean;
  /** Whether a text begins with a mark that none begins with, so that it goes on another. */
  readonly beginsInside: (text: string) => boolean;
  /** Whether a line begins with a mark that only paragraphs begin with: `▲`. */
  readonly opensParagraph: (line: string) => boolean;
  /** Whether a word lies across the place where two texts would meet, for each of several such pairs: 半 + 岛. */
  readonly wordsAcross: (pairs: readonly (readonly [first: string, second: string])[]) => readonly boolean[];
  /** How much oftener than by chance the characters stand side by side where two texts would meet, or where a paragraph begins if the first is empty: nats, −1.5 to 8. */
  readonly weighMeeting: (first: string, second: string) => number;
  /** Whether a line may be wider than its column by the mark that it ends with. */
  readonly endsWithHanging: (line: string) => boolean;
  /** Whether a line may be less than full because of what stands in it or next and is not broken. */
  readonly mayFallShort: (line: string, next: string) => boolean;
  /** Whether paragraphs begin with an indent, so that a full first line says that one goes on. */
  readonly setsIndents: boolean;
  /** A line this much shorter than its column, in ems, was not set full. */
  readonly shortLine: number;
  /** Join the lines of a paragraph into one text. */
  readonly joinLines: (lines: readonly string[]) => string;
  /** The same of a headline, whose spaces are pauses. */
  readonly joinHeadline: (lines: readonly string[]) => string;
}

import type { FurnitureKind } from "../model.ts";
import type { Byline, BylinePlace, Caption, ColumnKind, Folio, FolioPiece, Jump, Lead } from "./findings.ts";

export type { Byline, BylinePlace, Caption, ColumnKind, Folio, FolioPiece, Jump, Lead } from "./findings.ts";

/** What the parser asks a language. Each language is a folder in `languages/` that answers. */
export interface Language {
  /** BCP 47 tag of a text, as exact as the text allows: `zh-Hant`. */
  readonly tag: (text: string) => string;

  /** What takes longer to find in this language than to look up, and in most does not. */
  readonly slow: readonly ("endsSentence" | "endsStatement")[];

  /** Whether a text ends with the end of a sentence of any kind, quotes and brackets closed. */
  readonly endsSentence: (text: string) => boolean;
  /** Whether it ends with a full stop; headlines may end with a question or a cry, never with a statement. */
  readonly endsStatement: (text: string) => boolean;
  /** Whether it ends with the name of a column or series in brackets, as headlines do: `…（人民时评）`. */
  readonly endsWithRubric: (text: string) => boolean;
  /** A text without that name, which says nothing of what the text is about. */
  readonly withoutRubric: (text: string) => string;
  /** Whether a line is nothing but such a name in brackets. */
  readonly isRubric: (text: string) => boolean;
  readonly endsWithColon: (text: string) => boolean;
  readonly endsPause: (text: string) => boolean;
  /** Whether all of it is what somebody says, in whole sentences: `“没问题！”`. */
  readonly isSpeech: (text: string) => boolean;
  /** Whether it is a question or an answer of an interview: `问：…`. */
  readonly isTurn: (text: string) => boolean;
  /** Whether it ends where somebody begins to speak: `表示：`. */
  readonly endsBeforeSpeech: (text: string) => boolean;
  /** How many commas stand in a text: headlines have one at most. */
  readonly pauses: (text: string) => number;
  /** Whether a space parts it in two, as it does headlines and no text: `读书月启动 万人共读`. */
  readonly isInHalves: (text: string) => boolean;
  /** Whether it lists more than a headline has room for. */
  readonly enumerates: (text: string) => boolean;
  /** Whether a full stop stands inside it. */
  readonly holdsStatement: (text: string) => boolean;
  /** Brackets and quotes opened and not closed, minus those closed and not opened. */
  readonly openings: (text: string) => number;
  /** Whether two texts meet inside a bracket, or before a mark that no text begins with. */
  readonly meetInside: (first: string, second: string) => boolean;
  /** Whether a text goes on what the one before it began in brackets. */
  readonly bracketGoesOn: (first: string, second: string) => boolean;
  /** Whether a text ends inside brackets that it opens. */
  readonly leavesBracketOpen: (text: string) => boolean;
  /** Whether a line may be wider than its column by the mark that it ends with. */
  readonly endsWithHanging: (line: string) => boolean;
  /** Whether a line may be less than full because of what stands in it or next and is not broken. */
  readonly mayFallShort: (line: string, next: string) => boolean;
  /** Whether a dash parts two lines of a headline, whatever OCR made of it. */
  readonly dashBetween: (first: string, second: string) => boolean;
  /** Whether a text begins with a mark that none begins with, so that it goes on another. */
  readonly beginsInside: (text: string) => boolean;
  /** Whether a text begins with a mark that opens a quotation or a bracket. */
  readonly opensQuotation: (text: string) => boolean;
  /** Whether a word lies across the place where two texts would meet, for each of several such pairs: 半 + 岛. */
  readonly wordsAcross: (pairs: readonly (readonly [first: string, second: string])[]) => readonly boolean[];
  /** Whether marks end sentences; where none do, a line that was not set full ends its paragraph. */
  readonly marksSentences: boolean;
  /** Whether paragraphs begin with an indent, so that a full first line says that one goes on. */
  readonly setsIndents: boolean;
  /** A line this much shorter than its column, in ems, was not set full. */
  readonly shortLine: number;
  /** Cut a text into its sentences, their ends included. */
  readonly sentences: (text: string) => readonly string[];
  /** Join the lines of a paragraph into one text. */
  readonly joinLines: (lines: readonly string[]) => string;
  /** The same of a headline, whose spaces are pauses. */
  readonly joinHeadline: (lines: readonly string[]) => string;

  /** What kind of furniture a line is, or null. */
  readonly furniture: (line: string) => { readonly rule: string; readonly kind: FurnitureKind } | null;
  /** Whether a line by itself is the title of a notice. */
  readonly isNoticeTitle: (line: string) => boolean;
  /** How many lines of a notice begin with its title, where no blank line ends it; 0 where that cannot be told. */
  readonly linesOfNotice: (lines: readonly string[]) => number;
  /** Whether lines that are set apart go a notice on. */
  readonly goesOnNotice: (lines: readonly string[]) => boolean;
  /** Name the rule by which lines set together are a notice or a small advertisement, or null. */
  readonly notice: (lines: readonly string[]) => string | null;
  readonly folio: (line: string) => Folio | null;
  /** Whether a line at the head of a page, or beside its folio, is the name of the paper. */
  readonly isNameplate: (line: string) => boolean;
  /** Read a line as a piece of a folio that is set in several lines, or null where it can be none. */
  readonly folioPiece: (line: string) => FolioPiece | null;
  readonly jump: (text: string) => { readonly jump: Jump; readonly rest: string } | null;
  /** Whether a line is nothing but where a text goes on from and its headline: `上接03版《城市更新“留”住乡愁》`. */
  readonly quotesHeadline: (line: string) => boolean;
  readonly byline: (text: string, ...places: readonly BylinePlace[]) => Byline | null;
  /** Whether a line is surely a byline, wherever it stands. */
  readonly isBylineLine: (line: string) => boolean;
  /** Whether a line is two characters set with a space between them, as names are and labels: `古　风`, `短　评`. */
  readonly isSpacedName: (line: string) => boolean;
  /** Whether a line is a name of three characters, and not the end of a headline: `石小磊`; or several names: `何庆 鲁班`. */
  readonly isWholeName: (line: string) => boolean;
  readonly namesSeveral: (line: string) => boolean;
  /** Whether a line is the headline of a poem, by its words: `春到太行（组诗）`; and whether it may be one of its verse. */
  readonly isVerseTitle: (line: string) => boolean;
  /** Whether a line may name a poet, over verse. */
  readonly namesPoet: (line: string) => boolean;
  readonly mayBeVerse: (line: string) => boolean;
  /** Whether a line signs the text before it, if one stands there: a name in brackets, a reader with his address. */
  readonly isSignature: (line: string) => boolean;
  /** Whether a line names a reader and where he lives, at the end of his letter. */
  readonly isSenderLine: (line: string) => boolean;
  /** Whether a text answers the letter of a reader, whom it names first. */
  readonly answersReader: (text: string) => boolean;
  /** Whether a line under a letter says who wrote it without a name: `一个夜班工人`, or what office: `桂花园第二居委会`. */
  readonly isUnnamedSender: (line: string) => boolean;
  /** Whether a line is a label in brackets, and counts no part of a text: `【宣　教】`, but not `【案例一】`. */
  readonly isBracketLabel: (line: string) => boolean;
  /** Whether the first of two display lines is the label of a column over the headline in the second: `百姓故事`; or may be by its form: `暖新闻`. */
  readonly isLabelOver: (line: string, headline: string) => boolean;
  readonly mayBeLabel: (line: string) => boolean;
  /** Whether the headline of a short item says first where it is from: `港口镇：夏收颗粒归仓`. */
  readonly beginsWithPlace: (headline: string) => boolean;
  /** Whether a text is what the editors say before an article, or names it: `编者按：`, `开栏的话`. */
  readonly isEditorsNote: (text: string) => boolean;
  /** Whether a display line is the name of a column, and no headline: `◎人物`, `读者来信`. */
  readonly isColumnName: (text: string) => boolean;
  /** Of what it heads a column, as the headline of all its items: `新闻速递`, `身边事`; null where of nothing. */
  readonly columnOf: (text: string) => ColumnKind | null;
  /** How likely the first of two lines over an article is the kicker of the second, and not the headline over a deck: log-odds. */
  readonly weighKicker: (first: string, second: string) => number;
  /** Whether it is the name of a box that belongs to an article: `■记者手记`. */
  readonly isBoxName: (text: string) => boolean;
  /** Whether a line says to whom a letter to the paper or a document is addressed: `编辑同志：`, `各镇（街道）：`. */
  readonly opensLetter: (line: string) => boolean;
  /** Whether a line says how to reach somebody, as no headline does: `联系电话：3125678`. */
  readonly tellsContact: (text: string) => boolean;
  /** Whether a line addresses readers or hearers. */
  readonly isSalutation: (line: string) => boolean;
  readonly caption: (text: string) => Caption | null;
  /** How an article's first paragraph begins, or null where it could be any paragraph. */
  readonly lead: (text: string) => Lead | null;
  /** What closes an article at the end of its last paragraph, or null. */
  readonly close: (text: string) => string | null;
  /** Whether a paragraph is nothing but what closes an article: `（本报曼谷电）`. */
  readonly closesAlone: (text: string) => boolean;
  /** Whether a paragraph begins with a day: `11月21日，`, `近日，`. */
  readonly beginsWithDay: (text: string) => boolean;
  /** Whether a paragraph begins with where the reporter has it from: `记者从市人防办获悉`. */
  readonly beginsWithSource: (text: string) => boolean;
  /** Whether a line is a day with its year and nothing else: `2020年5月18日`. */
  readonly isDay: (line: string) => boolean;
  /** Whether a line is nothing but a day in brackets, as stands between the headline of a speech and who gave it. */
  readonly isDayInBrackets: (line: string) => boolean;
  /** Whether the first words of a paragraph name a day: `国家主席习近平16日晚同…`. */
  readonly namesDay: (text: string) => boolean;
  /** How likely a paragraph is the first of its article, by its words: log-odds, −6 to 6. */
  readonly opensArticle: (text: string) => number;
  /** How likely a paragraph is the last of its article, by its words: log-odds, −6 to 6. */
  readonly endsArticle: (text: string) => number;
  /** What pairs of letters are about: the rows of an `Embedding`; null where that was not learnt. */
  readonly pairVectors: Uint8Array | null;
  /** Whether a text was read by OCR: it sets punctuation half as wide as Chinese type does. */
  readonly isReadByOcr: (text: string) => boolean;
  /** Whether a text that stands alone says nothing: a letter, a sign, what OCR made of a stain or a rule. */
  readonly isSpeck: (text: string) => boolean;
  /** Whether a display line is an item of a list: `■确保实现阶段性目标`, `一、…`. */
  readonly isListItem: (text: string) => boolean;
  /** Whether a line may be the row of a table or of a list of names. */
  readonly isRow: (line: string) => boolean;
  /** Whether a display line is the headline of a list, if its rows stand under it: `优秀教师名单`. */
  readonly isListTitle: (line: string) => boolean;
  /** Whether a line heads the columns of a table, by a row of it. */
  readonly isHeadOf: (line: string, row: string) => boolean;
  /** How many cells a line has that its spaces part, whatever is in them; 1 where it can be no row of a table. */
  readonly countCells: (line: string) => number;
  /** Whether a line is set over a box of sayings (`安全警句`), and whether one is a saying. */
  readonly headsSayings: (line: string) => boolean;
  readonly isSaying: (line: string) => boolean;
  /** Whether a line begins with a mark that only paragraphs begin with: `▲`. */
  readonly opensParagraph: (line: string) => boolean;
  /**
   * Whether papers make headlines up of kicker, headline and deck, and may set them apart from their text. Early
   * ones print a plain heading, the pen name in it, right before the text.
   */
  readonly makesUpHeadlines: boolean;
  /** Whether a display line is a deck, by its form; and whether that says whom or what a report is about: `——记…`. */
  readonly isDeck: (text: string) => boolean;
  readonly isDeckOfReport: (line: string) => boolean;
  /** Whether a display line is a kicker (`外交部：`), by its form. */
  readonly isKicker: (text: string) => boolean;

  /** Whether a line ends with what somebody did before the headline says what: `王芳在全市经济工作会议上强调`. */
  readonly endsBeforeHeadline: (line: string) => boolean;
  /** Whether what was read of a headline cannot end there: `防控一线是`, `解放思想，`. */
  readonly goesOnBelow: (line: string) => boolean;
  /** Whether a line under a headline says who was there, and nothing else: `王芳主持 李明出席`. */
  readonly tellsWhoCame: (line: string) => boolean;

  /** Month and day that a text names first, without a year. */
  readonly monthDay: (text: string) => { readonly month: number; readonly day: number } | null;
  /** The years that a text speaks of, in order. */
  readonly years: (text: string) => readonly number[];
}

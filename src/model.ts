/**
 * The nouns of a newspaper archive. Everything else in `src/` turns one of them into another.
 *
 * All texts are plain text, never HTML or Markdown. Pages and lines are numbered from 1.
 * Dates are calendar days in ISO 8601 (`2022-11-22`), without time or zone.
 */

import type { Settings } from "./settings.ts";

/** A run of printed lines on one page, both ends included. */
export interface LineRange {
  readonly page: number;
  readonly from: number;
  readonly to: number;
}

/** One printed page (版) of an issue, as its OCR text came. */
export interface Page {
  readonly number: number;
  /** Where the text came from, for messages: a file path. */
  readonly file: string;
  /** The text without its line ends; `lines[0]` is line 1. */
  readonly lines: readonly string[];
}

/** How an issue's date came to be known: from the page, from the person who named the folder, or from the text. */
export type DateSource = "printed" | "given" | "inferred";

/** `article` is anything with a text; `photo` is a photograph that stands alone with its caption. */
export type ArticleKind = "article" | "photo";

export type ParagraphKind = "paragraph" | "crosshead" | "caption";

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

export interface Photo {
  readonly caption: string;
  readonly photographer?: string;
}

/** Where an article goes on (`to`) or comes from (`from`), and whether the archive holds that page. */
export interface Continuation {
  readonly to?: number;
  readonly from?: number;
  readonly held: boolean;
}

/** The people who made an article, by role, in the order printed. */
export interface Credits {
  readonly reporter: readonly string[];
  readonly correspondent: readonly string[];
  readonly photographer: readonly string[];
}

/** One article of an issue. */
export interface Article extends Credits {
  /** Issue, page and order on the page: `2022-11-22-01-04`. Never changes once published. */
  readonly id: string;
  readonly kind: ArticleKind;
  /** The headline (主题). Empty where none is printed or none could be told. */
  readonly title: string;
  /** The line above the headline (引题). */
  readonly kicker?: string;
  /** The line below the headline (副题), with its dash where one is printed. */
  readonly deck?: string;
  /** Day of publication; missing where it is not known. */
  readonly date?: string;
  /** The page that the article starts on. */
  readonly page: number;
  /** Every page that holds a part of it, in order. */
  readonly pages: readonly number[];
  /** The page's name (要闻) or the printed column label. */
  readonly section?: string;
  /** The name of a regular column (专栏). */
  readonly column?: string;
  /** Place and day as printed at the start: `本报北京11月21日电`. */
  readonly dateline?: string;
  readonly continuation?: Continuation;
  readonly photos: readonly Photo[];
  readonly paragraphs: readonly Paragraph[];
  /** The printed lines that it was read from; empty for one written by hand. */
  readonly lines: readonly LineRange[];
  /** Ids of articles that this one absorbed; their addresses redirect here. */
  readonly formerly: readonly string[];
}

export type FurnitureKind = "folio" | "nameplate" | "credits" | "jump" | "other";

/** What is printed but is no article: nameplate, folio line, editors' credits. */
export interface Furniture extends LineRange {
  readonly kind: FurnitureKind;
  readonly text: string;
}

/** Something that the parser is not sure of, at a place on a page. */
export interface Doubt {
  /** The rule's name, e.g. `headline-far-away`. */
  readonly rule: string;
  readonly message: string;
  readonly page: number;
  readonly line: number;
}

/** An article as it lies in the archive: a Markdown file. */
export interface StoredArticle extends Article {
  /** The file's path, for messages and for “correct this text”. */
  readonly file: string;
  /** The Markdown under the front matter, as it stands in the file. */
  readonly body: string;
  /** Whether a person changed the file after it was parsed, or wrote it. */
  readonly edited: boolean;
  /** The fingerprint in the file: of the file as it was parsed. */
  readonly fingerprint?: string;
}

/** An article that a person left out: what the parser reads on its lines makes no article. */
export interface DroppedArticle {
  /** It stays reserved. */
  readonly id: string;
  readonly title?: string;
  readonly lines: readonly LineRange[];
}

/** One day's paper, or one edition of it. */
export interface Issue {
  /** The folder's name: the date, and a letter for a second edition (`2022-11-22-b`). */
  readonly id: string;
  readonly date: string;
  readonly dateSource: DateSource;
  readonly edition?: string;
  /** The issue number as printed: `12345`. */
  readonly number?: string;
  /** The newspaper's name as printed that day, which may differ from today's. */
  readonly newspaper?: string;
  readonly pages: readonly Page[];
  /** Names of pages by page number, as printed or from the settings. */
  readonly pageNames: ReadonlyMap<number, string>;
  /** In page order. */
  readonly articles: readonly StoredArticle[];
  readonly dropped: readonly DroppedArticle[];
  readonly furniture: readonly Furniture[];
  readonly doubts: readonly Doubt[];
  /** What the pages were like when they were read last: number → digest; empty where nobody noted it. */
  readonly digests: ReadonlyMap<number, string>;
}

/** The whole archive: what `content/` holds. */
export interface Archive {
  readonly settings: Settings;
  /** Oldest first. */
  readonly issues: readonly Issue[];
}

/** An article as the parser made it, with how sure it is of each decision (0 to 1). */
export interface ParsedArticle extends Article {
  /** Decision → confidence: `{ headline: 0.97 }`. */
  readonly confidence: Readonly<Record<string, number>>;
  /** Decision → the rule that made it: `{ headline: "above" }`. */
  readonly rules: Readonly<Record<string, string>>;
}

/** What the parser makes of the pages of one issue. */
export interface ParsedIssue {
  /** Null where no date is given, printed or to be inferred. */
  readonly date: string | null;
  readonly dateSource: DateSource | null;
  /** The newspaper's name as its nameplate or folio line prints it. */
  readonly newspaper: string | null;
  /** The issue number as printed: `12345`. */
  readonly number: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  /** Printed page names by page number. */
  readonly pageNames: ReadonlyMap<number, string>;
  readonly articles: readonly ParsedArticle[];
  readonly furniture: readonly Furniture[];
  readonly doubts: readonly Doubt[];
}

import type { Credits } from "../model.ts";

/** What a folio line says of the issue and the page. */
export interface Folio {
  readonly date?: string;
  readonly page?: number;
  readonly pageName?: string;
  readonly newspaper?: string;
  /** The issue number as printed. */
  readonly number?: string;
}

/** A line beside a folio line, and what it says. */
export interface FolioPiece {
  readonly folio: Folio;
  /** Whether it could say that nowhere else: `A01`, not `城事`. */
  readonly sure: boolean;
  /** Whether it is nothing but what papers call a page: `体育`. */
  readonly isPageName?: boolean;
}

/** What a field of a file says that its value is. */
export type FieldKind = "headline" | "kicker" | "deck" | "byline" | "folio" | "text" | "note";

/** A line that says itself what it is: `标题：…`. */
export interface Field {
  readonly kind: FieldKind;
  /** Empty where it has none. */
  readonly value: string;
  readonly folio: Folio | null;
}

/** A jump line: `to` the page where the text goes on (下转), or `from` the page where it began (上接). */
export interface Jump {
  readonly to?: number;
  readonly from?: number;
}

/** How a lead begins: the rule that knew it, and the place and day as printed, if it says them. */
export interface Lead {
  readonly rule: string;
  readonly dateline?: string;
  /** A headline that is run in, at the beginning of the text. */
  readonly headline?: string;
}

/** A byline that was found: whom it names, and the text without it. */
export interface Byline {
  readonly rule: string;
  readonly credits: Credits;
  readonly rest: string;
}

/**
 * Where in an article a byline may stand; a `signature` is a name without a role after the last sentence, and a name
 * stands `among-names` under the headline of one of several texts that a page signs so.
 */
export type BylinePlace = "line" | "under-headline" | "among-names" | "deck" | "lead" | "end" | "signature";

/** A caption: what it says and who took the photograph. */
export interface Caption {
  readonly rule: string;
  readonly caption: string;
  readonly photographers: readonly string[];
}

/** What a column under one name is made of. */
export type ColumnKind = "news" | "letters";

/** What is set around a headline. */
export interface HeadlineDress {
  /** In all that are set alike it is the same. */
  readonly form: string;
  /** The number before it; null where it is in brackets. */
  readonly count: number | null;
  /** Whether it may be of the headline though most have it: one may be the name of a work, `《边城》`. */
  readonly isDoubtful: boolean;
  /** The headline without it. */
  readonly rest: string;
}

/** Where a remark in brackets on a headline's text stands: on a line of its own under the headline, or behind it. */
export type RemarkPlace = "under" | "behind";

import type { FurnitureKind } from "../../../model.ts";
import type { Field, Folio, FolioPiece } from "../../findings.ts";

/** What is on a page besides its articles, and how it was read. */
export interface PageWords {
  /** Read a folio line: what it says of day, page and number; null where it is none. */
  readonly folio: (line: string) => Folio | null;
  /** Read a line that says itself what it is, as in files of databases: `标题：…`, `【作者】…`. */
  readonly field: (line: string) => Field | null;
  /** Read a line as a piece of a folio that is set in several lines, or null where it can be none. */
  readonly folioPiece: (line: string) => FolioPiece | null;
  /** Whether a line at the head of a page, or beside its folio, is the name of the paper. */
  readonly isNameplate: (line: string) => boolean;
  /** What kind of furniture a line is, or null. */
  readonly furniture: (line: string) => { readonly rule: string; readonly kind: FurnitureKind } | null;
  /** Whether a line of a web page stands over a list of the headlines of its page: `标题导航`. */
  readonly headsContents: (line: string) => boolean;
  /** Whether a line by itself is the title of a notice. */
  readonly isNoticeTitle: (line: string) => boolean;
  /** How many lines of a notice begin with its title, where no blank line ends it; 0 where that cannot be told. */
  readonly linesOfNotice: (lines: readonly string[]) => number;
  /** Whether lines that are set apart go a notice on. */
  readonly goesOnNotice: (lines: readonly string[]) => boolean;
  /** Name the rule by which lines set together are a notice or a small advertisement, or null. */
  readonly notice: (lines: readonly string[]) => string | null;
  /** Whether a line says how to reach somebody, as no headline does: `联系电话：3125678`. */
  readonly tellsContact: (text: string) => boolean;
  /** Whether a text that stands alone says nothing: a letter, a sign, what OCR made of a stain or a rule. */
  readonly isSpeck: (text: string) => boolean;
  /** Whether a page was read by OCR, by its marks. */
  readonly isReadByOcr: (text: string) => boolean;
}

import type { Headlines } from "./languages/questions/headlines.ts";
import type { Labels } from "./languages/questions/labels.ts";
import type { Letters } from "./languages/questions/letters.ts";
import type { LinesApart } from "./languages/questions/lines.ts";
import type { Marks } from "./languages/questions/marks.ts";
import type { PageWords } from "./languages/questions/page.ts";
import type { Speech } from "./languages/questions/speech.ts";
import type { Texts } from "./languages/questions/texts.ts";
import type { Writers } from "./languages/questions/writers.ts";

export type {
  Byline,
  BylinePlace,
  Caption,
  ColumnKind,
  Field,
  Folio,
  FolioPiece,
  HeadlineDress,
  Jump,
  Lead,
  RemarkPlace,
} from "./findings.ts";

/** What the parser asks a language. Each language is a folder in `languages/` that answers. */
export interface Language
  extends Marks,
    Speech,
    PageWords,
    Writers,
    Letters,
    Labels,
    LinesApart,
    Headlines,
    Texts {
  /** BCP 47 tag of a text, as exact as the text allows: `zh-Hant`. */
  readonly tag: (text: string) => string;

  /** What takes longer to find in this language than to look up, and in most does not. */
  readonly slow: readonly ("endsSentence" | "endsStatement")[];
}

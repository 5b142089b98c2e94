import type { Byline, BylinePlace, Caption } from "../../findings.ts";

/** Who wrote a text, and which lines name them. */
export interface Writers {
  /** Whom a text names as its writers, in the forms that bylines have in one of some places, or null. */
  readonly byline: (text: string, ...places: readonly BylinePlace[]) => Byline | null;
  /** Whether a line is surely a byline, wherever it stands. */
  readonly isBylineLine: (line: string) => boolean;
  /** Whether a line is two characters set with a space between them, as names are and labels: `古　风`, `短　评`. */
  readonly isSpacedName: (line: string) => boolean;
  /** Whether a line is a name of three characters, and not the end of a headline: `石小磊`. */
  readonly isWholeName: (line: string) => boolean;
  /** Whether it is several names: `何庆 鲁班`. */
  readonly namesSeveral: (line: string) => boolean;
  /** Whether a line signs the text before it, if one stands there: a name in brackets, a reader with his address. */
  readonly isSignature: (line: string) => boolean;
  /** Whether a line begins as only captions do: `图为活动现场`. */
  readonly beginsCaption: (line: string) => boolean;
  /** Read the caption of a photograph with who took it, or null. */
  readonly caption: (text: string) => Caption | null;
  /** Whether a line may name a poet, over verse. */
  readonly namesPoet: (line: string) => boolean;
}

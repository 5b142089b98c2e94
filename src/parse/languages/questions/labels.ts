import type { ColumnKind } from "../../findings.ts";

/** Names of columns and boxes, and other lines over headlines. */
export interface Labels {
  /** Whether a display line is the name of a column, and no headline: `◎人物`, `读者来信`. */
  readonly isColumnName: (text: string) => boolean;
  /** Of what it heads a column, as the headline of all its items: `新闻速递`, `身边事`; null where of nothing. */
  readonly columnOf: (text: string) => ColumnKind | null;
  /** Whether it is the name of a box that belongs to an article: `■记者手记`. */
  readonly isBoxName: (text: string) => boolean;
  /** Whether it is set over the summary that an article begins with: `核心阅读`. */
  readonly namesSummary: (text: string) => boolean;
  /** Whether a text is what the editors say before an article, or names it: `编者按：`, `开栏的话`. */
  readonly isEditorsNote: (text: string) => boolean;
  /** Whether a line is a label in brackets, and counts no part of a text: `【宣　教】`, but not `【案例一】`. */
  readonly isBracketLabel: (line: string) => boolean;
  /** Whether a text begins with what it is a part of its article, in brackets: `【故事】最近，王芳……`, `【人物】王芳`. */
  readonly namesPart: (text: string) => boolean;
  /** Whether the first of two display lines is the label of a column over the headline in the second: `百姓故事`. */
  readonly isLabelOver: (line: string, headline: string) => boolean;
  /** Whether a line may be such a label, by its form: `暖新闻`. */
  readonly mayBeLabel: (line: string) => boolean;
  /** Whether a display line heads the news of a place: `本埠新聞`. */
  readonly headsNewsOfPlace: (line: string) => boolean;
  /** Whether the text of a short item begins with its headline, in brackets: `【国内油价小幅上调】国家发改委消息，…`. */
  readonly beginsWithHeadline: (text: string) => boolean;
  /** Whether the headline of a short item says first where it is from: `港口镇：夏收颗粒归仓`. */
  readonly beginsWithPlace: (headline: string) => boolean;
  /** Whether it ends with the name of a column or series in brackets, as headlines do: `…（人民时评）`. */
  readonly endsWithRubric: (text: string) => boolean;
  /** Whether a line is nothing but such a name in brackets. */
  readonly isRubric: (text: string) => boolean;
  /** A text without that name, which says nothing of what the text is about. */
  readonly withoutRubric: (text: string) => string;
}

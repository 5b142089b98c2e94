/** What is printed line by line: verse, tables, lists, sayings. */
export interface LinesApart {
  /** Whether a line is the headline of a poem, by its words: `春到太行（组诗）`. */
  readonly isVerseTitle: (line: string) => boolean;
  /** Whether a line may be one of verse. */
  readonly mayBeVerse: (line: string) => boolean;
  /** Whether a line may be the row of a table or of a list of names. */
  readonly isRow: (line: string) => boolean;
  /** How many cells a line has that its spaces part, whatever is in them; 1 where it can be no row of a table. */
  readonly countCells: (line: string) => number;
  /** Whether a line heads the columns of a table, by a row of it. */
  readonly isHeadOf: (line: string, row: string) => boolean;
  /** Whether a display line is the headline of a list, if its rows stand under it: `优秀教师名单`. */
  readonly isListTitle: (line: string) => boolean;
  /** Whether a display line is an item of a list: `■确保实现阶段性目标`, `一、…`. */
  readonly isListItem: (text: string) => boolean;
  /** Whether a line is set over a box of sayings: `安全警句`. */
  readonly headsSayings: (line: string) => boolean;
  /** Whether a line is a saying, where it stands in such a box. */
  readonly isSaying: (line: string) => boolean;
  /** Whether a line is set over a box of quotations: `毛主席语录`. */
  readonly headsQuotations: (line: string) => boolean;
  /** Whether a line is the work that is quoted, alone in its line. */
  readonly isWork: (line: string) => boolean;
}

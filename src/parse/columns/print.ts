/** The lines of a page in reading order, and which lines of its file they are of, from 1. */
export interface Print {
  readonly lines: readonly string[];
  readonly numbers: readonly number[];
}

/** The same of columns that were set apart, and the first line of the file that held several, or came between those of others, from 1. */
export interface Apart extends Print {
  readonly first: number;
}

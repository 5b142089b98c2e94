/** No column of text is narrower, in ems. */
export const NARROWEST = 9;
/** How much less or more than its column a full line measures, in ems: its last character may not end it, its marks are set close. */
const LESS = 1.2;
const MORE = 0.8;
/** What the indent of a paragraph takes of its first line, in ems. */
export const INDENT = 2;

/** Whether a text is as wide as a column. */
export function fills(width: number, measure: number): boolean {
  return width >= measure - LESS && width <= measure + MORE;
}

/** Whether a text is wider than a column. */
export function exceeds(width: number, measure: number): boolean {
  return width > measure + MORE;
}

/** Whether a text so wide fills any of several columns. */
export function fillsAny(width: number, measures: readonly number[]): boolean {
  return measures.some((measure) => fills(width, measure));
}

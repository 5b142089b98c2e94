import { groupBy } from "../../group-by.ts";

/** No column of text is narrower, in ems. */
const NARROWEST = 8;

/** The width that most texts of a page have, in whole ems, of those that a column may have; 0 where none has. */
export function usualWidth(widths: readonly number[]): number {
  const rounded = widths.map(Math.round).filter((width) => width >= NARROWEST);
  let usual: readonly number[] = [];
  for (const alike of groupBy(rounded, (width) => width).values())
    if (alike.length > usual.length) usual = alike;
  return usual[0] ?? 0;
}

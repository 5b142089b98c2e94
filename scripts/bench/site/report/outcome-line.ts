import type { Result } from "../run.ts";
import { FIGURES, measuredIn, written } from "./figures.ts";

/** Say in a line what a contender took and made, or why it did not: a person who stops a long run keeps what there is. */
export function outcomeLine(result: Result): string {
  const { contender, archive, outcome } = result;
  const measured = measuredIn(result);
  const said = measured
    ? FIGURES.map(({ name, of }) => `${name}: ${written(of(measured, archive.articles))}`)
    : Object.values(outcome);
  return `  ${contender.title}: ${said.join("; ")}`;
}

import { bothScripts } from "../../../chinese/both-scripts.ts";

/** A form that a pattern tells, and a text that has it. */
export interface PatternForm {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** A row of a table of forms, written in simplified characters; traditional ones are found, too, and letters in either case. */
export function form(rule: string, pattern: string, example: string): PatternForm {
  return { rule, pattern: new RegExp(bothScripts(pattern), "iu"), example };
}

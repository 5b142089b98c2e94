import type { Credits } from "../../../model.ts";
import type { Kind } from "../../characters.ts";
import type { BylinePlace } from "../../language.ts";

/** A form of byline. */
export interface BylineForm {
  readonly rule: string;
  readonly place: BylinePlace;
  /** Finds the credit; group 1 is its text. */
  readonly pattern: RegExp;
  /** What stands in every text of this form; few others have it, and need not be looked through with the pattern. */
  readonly sign?: Kind;
  /** Reads the credit, where it is more than one by its roles alone. */
  readonly credit?: (text: string) => Credits | null;
  /** Reads names that stand without a role; missing where a role must stand with them. */
  readonly names?: (text: string) => readonly string[] | null;
  /** A text that has this form, and its names: `reporters | correspondents | photographers`. */
  readonly example: readonly [text: string, names: string];
}

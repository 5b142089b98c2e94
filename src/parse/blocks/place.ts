import type { Language } from "../language.ts";
import type { SeenLine } from "./seen.ts";

/** What a line is: set to be seen, or the first, a middle, the last or the only line of a paragraph. */
export type Place = "display" | "first" | "inside" | "last" | "only";

export const PLACES: readonly Place[] = ["display", "first", "inside", "last", "only"];

/** What speaks for some places of a line, or against them. */
export interface Evidence {
  readonly rule: string;
  readonly places: readonly Place[];
  readonly weight: number;
  /** Whether it holds, or how far. */
  readonly strength: (seen: SeenLine, language: Language) => number | boolean;
}

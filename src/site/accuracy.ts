import { readFileSync } from "node:fs";

/** How well the parser reads newspapers whose articles are known, in percent. */
export interface Accuracy {
  readonly issues: number;
  readonly articles: number;
  /** Articles that are whole and hold nothing else. */
  readonly right: number;
  readonly headline: number;
  readonly byline: number;
}

/** Kept by `npm run evaluate -- --write`; a test sees to it that they are true. */
const FIGURES = new URL("../../tests/gold/figures.json", import.meta.url);

/** Read the figures that the parser was last measured with. */
export function readAccuracy(): Accuracy {
  return JSON.parse(readFileSync(FIGURES, "utf8")).figures;
}

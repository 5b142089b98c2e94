import rows from "opencc-js/dict/TSCharacters";
import { learnSimplified, type SimplifiedPairs } from "./simplified.ts";

/**
 * OpenCC's table of traditional and simplified characters, https://github.com/BYVoid/OpenCC, Apache-2.0.
 *
 * What folds texts outside a browser imports this file; the browser fetches the pairs, packed.
 */
export const simplifiedPairs: SimplifiedPairs = rows
  .split("|")
  .map((row) => {
    const [traditional = "", usual = traditional] = row.split(" ");
    return traditional + usual;
  })
  .join("");

learnSimplified(simplifiedPairs);

/*! Traditional to simplified: OpenCC's TSCharacters, Apache-2.0, https://github.com/BYVoid/OpenCC */
import rows from "opencc-js/dict/TSCharacters";

const simplified: ReadonlyMap<string, string> = new Map(
  rows.split("|").map((row) => {
    const [traditional = "", usual = traditional] = row.split(" ");
    return [traditional, usual];
  }),
);

/**
 * Give the simplified form of a character, or the character itself.
 *
 * Character by character and not by words, so that a part of a text folds as the whole does: 乾 is 干 in 乾隆 too.
 */
export const simplify = (character: string): string => simplified.get(character) ?? character;

/** Letters of the scripts that set words apart: a run of them is one unit. */
const unit = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+|./gsu;
const word = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * Cut a folded text into units: words of alphabetic scripts, and every other character by itself.
 *
 *     11月21日,cba联赛  →  1 1 月 2 1 日 , cba 联 赛
 *
 * Together they are the text, so a text contains a query where their units agree in a row.
 */
export const unitsOf = (folded: string): readonly string[] => folded.match(unit) ?? [];

/** Tell whether a unit is a word, which is found by its beginning too. */
export const isWord = (unit: string): boolean => word.test(unit);

/**
 * Make the tokens of a phrase: each unit joined to the next one.
 *
 *     2 1 日 ,  →  21 1日 日,
 */
export const phraseTokens = (units: readonly string[]): readonly string[] =>
  units.slice(1).map((next, index) => pairToken(units[index] ?? "", next));

/** Make the token of a unit and the next one. */
export const pairToken = (unit: string, next: string): string => encode(unit) + encode(next);

/** What Pagefind leaves as it is: it takes out or changes all other characters, in the index or in the query. */
const plain = /^[0-9a-z\u3400-\u4dbf\u4e00-\u9fff]$/;

/** Yi syllables stand for other characters, two for one: letters that have neither case nor accents nor spaces. */
const firstYi = 0xa000;
const yiSyllables = 1165;

const encoded = new Map<string, string>();

/** Write a unit with letters that Pagefind keeps; different units never look the same. */
function encode(unit: string): string {
  const found = encoded.get(unit);
  if (found !== undefined) return found;
  const letters = [...unit]
    .map((character) => (plain.test(character) ? character : inYi(character)))
    .join("");
  if (letters.length <= 2) encoded.set(unit, letters);
  return letters;
}

function inYi(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return String.fromCharCode(firstYi + Math.floor(code / yiSyllables), firstYi + (code % yiSyllables));
}

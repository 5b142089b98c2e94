/** Traditional characters, each followed by the usual one of its simplified ones: `亂乱乾干…`. */
export type SimplifiedPairs = string;

const simplified = new Map<string, string>();
/** Which code units begin a character that has another form: few of a simplified text do. */
const mayDiffer = new Uint8Array(0x10000);

/** Learn the simplified characters, before the first of them is asked for. */
export function learnSimplified(pairs: SimplifiedPairs): void {
  for (const [, traditional = "", usual = ""] of pairs.matchAll(/(.)(.)/gu)) learn(traditional, usual);
}

function learn(traditional: string, usual: string): void {
  simplified.set(traditional, usual);
  if (traditional !== usual) mayDiffer[traditional.charCodeAt(0)] = 1;
}

/**
 * Give the simplified form of a character, or the character itself.
 *
 * Character by character and not by words, so that a part of a text folds as the whole does: 乾 is 干 in 乾隆 too.
 *
 * @throws Error where they have not been learnt: what is folded without them is not found
 */
export function simplify(character: string): string {
  if (simplified.size === 0) throw new Error("the table of simplified characters is not there");
  return simplified.get(character) ?? character;
}

/** Give the simplified form of a text, character by character. */
export function simplifyText(text: string): string {
  return isSimplified(text) ? text : simplifyEach(text);
}

function isSimplified(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (mayDiffer[text.charCodeAt(i)] === 1) return false;
  return simplified.size > 0;
}

function simplifyEach(text: string): string {
  let simple = "";
  for (const character of text) simple += simplify(character);
  return simple;
}

import { simplifiedPairs } from "./opencc.ts";

/** The traditional characters of each simplified one. */
const traditional = new Map<string, string>();
for (const [, one = "", usual = ""] of simplifiedPairs.matchAll(/(.)(.)/gu))
  if (one !== usual) traditional.set(usual, (traditional.get(usual) ?? "") + one);

/**
 * Let the source of a regular expression that is written in simplified characters find traditional ones as well:
 * `记者` becomes `[记記]者`, `[摄图]` becomes `[摄攝图圖]`.
 */
export function bothScripts(source: string): string {
  let inClass = false;
  return source.replace(/\\.|./gsu, (character) => {
    if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    const others = traditional.get(character);
    if (!others) return character;
    return inClass ? character + others : `[${character}${others}]`;
  });
}

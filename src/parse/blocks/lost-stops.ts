import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { lastLine, linesBetween } from "../printed.ts";
import { reachesEnd } from "./measure.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** The rule that takes a letter alone for a speck. */
export const SPECK = "speck";

/**
 * Put the last letter of a paragraph back to it where it stands alone on its line and OCR lost the full stop behind it, by
 * the word that lies across: by itself it is read as a speck on the paper, and the paragraph seems to go on elsewhere.
 *
 *     时，以色列总理说，两国应“加快推
 *
 *     进
 */
export function mendLostStops(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  const pairs = blocks.slice(1).flatMap((block, i): readonly (readonly [SetBlock, SetBlock])[] => {
    const above = blocks[i] as SetBlock;
    return block.rule === SPECK && mayGoOn(above, block, language) ? [[above, block]] : [];
  });
  if (pairs.length === 0) return blocks;
  const across = language.wordsAcross(pairs.map(([above, speck]) => [above.text, speck.text]));
  const ends = new Set(pairs.flatMap(([, speck], i) => (across[i] ? [speck] : [])));
  const mended: SetBlock[] = [];
  for (const block of blocks) {
    const above = lastOf(mended);
    if (above && ends.has(block)) mended[mended.length - 1] = join(above, block, language);
    else mended.push(block);
  }
  return mended;
}

function mayGoOn(above: SetBlock, speck: SetBlock, language: Language): boolean {
  return (
    above.role === "body" &&
    linesBetween(above, speck) <= 1 &&
    !language.endsSentence(above.text) &&
    reachesEnd(lastLine(above), above.measure)
  );
}

function join(above: SetBlock, speck: SetBlock, language: Language): SetBlock {
  const lines = [...above.lines, ...speck.lines];
  return changed(above, { lines, text: language.joinLines(lines.map(({ text }) => text)) });
}

import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { lastLine, linesBetween } from "../printed.ts";
import { SPECK } from "./labellers.ts";
import { reachesEnd } from "./measure.ts";
import { changed, type SetBlock } from "./set-block.ts";

/**
 * Put the last letter of a paragraph back to it where it stands alone on its line and OCR lost the full stop behind it, by
 * the word that lies across: by itself it is read as a speck on the paper, and the paragraph seems to go on elsewhere.
 *
 *     时，以色列总理说，两国应“加快推
 *
 *     进
 */
export function mendLostStops(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  const mended: SetBlock[] = [];
  for (const block of blocks) {
    const above = lastOf(mended);
    if (above && isLastLetter(block, above, language))
      mended[mended.length - 1] = join(above, block, language);
    else mended.push(block);
  }
  return mended;
}

function isLastLetter(block: SetBlock, above: SetBlock, language: Language): boolean {
  return (
    block.rule === SPECK &&
    above.role === "body" &&
    linesBetween(above, block) <= 1 &&
    !language.endsSentence(above.text) &&
    reachesEnd(lastLine(above), above.measure) &&
    language.wordsAcross([[above.text, block.text]])[0] === true
  );
}

function join(above: SetBlock, speck: SetBlock, language: Language): SetBlock {
  const lines = [...above.lines, ...speck.lines];
  return changed(above, { lines, text: language.joinLines(lines.map(({ text }) => text)) });
}

import type { Language } from "../language.ts";
import { isCut } from "./cut.ts";
import type { SetBlock } from "./set-block.ts";

/** What a nat tells: of the best text that is cut above, and of those right above and below besides. */
const WEIGHTS = { goesOn: 0.38, goesOnAbove: 0.24, isGoneOnBelow: 0.25 } as const;
/** What a join tells at most, in nats; a word that lies across counts among it. */
const MOST = 8;
const MOST_BESIDE = 6;
const WORD = 2;

/** The most that `weighJoins` gives. */
export const MOST_BY_JOINS =
  WEIGHTS.goesOn * MOST + (WEIGHTS.goesOnAbove + WEIGHTS.isGoneOnBelow) * MOST_BESIDE;

/** Weigh how well a block that looks like a headline goes on the texts of its page that are cut, and the next on it: log-odds. */
export function weighJoins(blocks: readonly SetBlock[], index: number, language: Language): number {
  const { text } = blocks[index] as SetBlock;
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  const beside = (pair: Pair): number => Math.min(MOST_BESIDE, joins([pair], language)[0] as number);
  const cut = blocks.slice(0, index).filter((block) => isCutText(block, language));
  const onCut = joins(
    cut.map((block) => [block.text, text]),
    language,
  );
  return (
    WEIGHTS.goesOn * Math.max(0, ...onCut) +
    WEIGHTS.goesOnAbove * (above && isCutText(above, language) ? beside([above.text, text]) : 0) +
    WEIGHTS.isGoneOnBelow * (below?.role === "body" ? beside([text, below.text]) : 0)
  );
}

type Pair = readonly [first: string, second: string];

/** How well the second of two texts goes on the first, in nats: −1.5 to 8. */
function joins(pairs: readonly Pair[], language: Language): readonly number[] {
  const across = language.wordsAcross(pairs);
  return pairs.map(([first, second], i) =>
    Math.min(MOST, language.weighMeeting(first, second) + (across[i] ? WORD : 0)),
  );
}

/** Whether text stops in a sentence at the end of a full line. */
function isCutText(block: SetBlock, language: Language): boolean {
  return block.role === "body" && isCut(block, language);
}

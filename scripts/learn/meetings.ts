import { asNumber, charactersOf, EDGE, pairOf } from "../../src/parse/languages/character-pairs.ts";
import { SCALE, UNSEEN } from "../../src/parse/languages/meetings.ts";
import type { CorpusArticle } from "../corpus.ts";
import { pairRows } from "./pair-rows.ts";

/** A pair seen less often tells nothing that is sure. */
const LEAST = 4;
/** As if each character, and each pair, had been seen so often besides: what is rare is told with caution. */
const SEEN_BESIDES = { character: 3, pair: 0.3 };

/** Learn the `size` pairs of characters that tell most, weighed by how often they stand in a text. */
export function learnMeetings(corpus: readonly CorpusArticle[], size: number): Uint8Array {
  const { characters, pairs } = count(corpus);
  const all = [...pairs.values()].reduce((sum, times) => sum + times, 0);
  const seen = (character: number): number => (characters[character] as number) + SEEN_BESIDES.character;
  const tells = (pair: number, times: number): number => {
    const [first, second] = charactersOf(pair);
    return Math.log(((times + SEEN_BESIDES.pair) * all) / (seen(first) * seen(second)));
  };
  const told = [...pairs]
    .filter(([, times]) => times >= LEAST)
    .map(([pair, times]) => ({ pair, times, tells: tells(pair, times) }))
    .map((row) => ({ ...row, worth: row.times * (row.tells - UNSEEN) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth || one.pair - other.pair);
  return pairRows(told.slice(0, size), SCALE);
}

interface Counts {
  /** By their UTF-16 code units. */
  readonly characters: Uint32Array;
  readonly pairs: ReadonlyMap<number, number>;
}

/** Count the characters of all paragraphs, and the pairs that stand side by side; an edge stands before and behind each. */
function count(corpus: readonly CorpusArticle[]): Counts {
  const characters = new Uint32Array(0x10000);
  const pairs = new Map<number, number>();
  for (const { body } of corpus)
    for (const paragraph of body.split("\n").filter((line) => line.trim() !== "")) {
      const text = paragraph.replace(/\s/gu, "");
      let before = EDGE;
      for (let i = 0; i <= text.length; i++) {
        const code = i < text.length ? asNumber(text.charCodeAt(i)) : EDGE;
        (characters[code] as number)++;
        pairs.set(pairOf(before, code), (pairs.get(pairOf(before, code)) ?? 0) + 1);
        before = code;
      }
    }
  return { characters, pairs };
}

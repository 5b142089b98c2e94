import type { Pairs } from "../words/pairs.ts";
import { inProportion, weighPair, weighUnsaid } from "../words/topics.ts";
import type { Words } from "../words/words.ts";
import { isFresh, type TextBlock } from "./text-blocks.ts";

/** Tells how well a text goes on each thread by its words. */
export interface Alike {
  /** For each of so many threads, as `likeness` has it; `owners` are the threads of the texts before. */
  readonly toThreads: (place: number, owners: ArrayLike<number>, threads: number) => Float64Array;
}

/** How much of what follows a block of text is taken with it, in characters: a line alone says too little. */
const ENOUGH = 200;

/** A text that is asked for: how many pairs it has, and where before it those stand that stand there at all. */
interface Asked {
  readonly size: number;
  readonly shared: readonly { readonly pair: number; readonly places: readonly number[] }[];
}

/** Take in the blocks of text of a page. */
export function takeInThreads(texts: readonly TextBlock[], { commonness, pairsOf }: Words): Alike {
  const found = texts.map(({ block }) => pairsOf(block.text));
  const asked = askInTurn(texts, found, pairsOf);
  return {
    toThreads(place, owners, threads) {
      const { size, shared } = asked[place] as Asked;
      const written = new Float64Array(threads);
      for (let i = 0; i < place; i++) add(written, owners[i] as number, (found[i] as Pairs).length);
      const result = written.map((before) => weighUnsaid(size, before));
      const counts = new Uint16Array(threads);
      for (const { pair, places } of shared) {
        for (const i of places) add(counts, owners[i] as number, 1);
        for (const i of places) {
          const owner = owners[i] as number;
          const count = counts[owner] as number;
          if (count === 0) continue;
          counts[owner] = 0;
          add(result, owner, weighPair(count, written[owner] as number, pair, commonness));
        }
      }
      return result.map((sum) => inProportion(sum, size));
    },
  };
}

function add(sums: Float64Array | Uint16Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}

function askInTurn(
  texts: readonly TextBlock[],
  found: readonly Pairs[],
  pairsOf: Words["pairsOf"],
): readonly Asked[] {
  const seen = new Map<number, number[]>();
  return texts.map((_, place) => {
    const words = pairsOf(windowFrom(texts, place));
    const shared = [...words].flatMap((pair) => {
      const places = seen.get(pair);
      return places ? [{ pair, places: [...places] }] : [];
    });
    for (const pair of found[place] as Pairs) {
      const places = seen.get(pair);
      if (places) places.push(place);
      else seen.set(pair, [place]);
    }
    return { size: words.length, shared };
  });
}

/** A block of text with those after it that surely belong to it. */
function windowFrom(texts: readonly TextBlock[], place: number): string {
  const parts: string[] = [];
  for (let i = place; i < texts.length && lengthOf(parts) < ENOUGH; i++) {
    const { block, isCut, closes } = texts[i] as TextBlock;
    if (i > place && isFresh(texts[i] as TextBlock)) break;
    parts.push(block.text);
    if (isCut || closes) break;
  }
  return parts.join(" ");
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

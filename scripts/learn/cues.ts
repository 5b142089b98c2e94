import { charactersOf } from "../../src/parse/languages/character-pairs.ts";
import { CUE_ROW, type Place, SCALE } from "../../src/parse/languages/cues.ts";
import { adamFor } from "./adam.ts";
import { asByte } from "./byte.ts";
import type { Readings, Told } from "./paragraphs.ts";

/** How often all texts are gone through, how many are learnt from at once, and how far a weight moves at most. */
const ROUNDS = 4;
const TOGETHER = 512;
const RATE = 0.02;

/**
 * Learn how much each pair says for a text to be what is sought, by logistic regression: weights in log-odds. They are held
 * back as if so many texts said that each pair tells nothing.
 */
export function learnCues(
  pairs: number,
  told: readonly Told[],
  heldBack: number,
  random: () => number,
): Float32Array {
  const weights = new Float32Array(pairs);
  const adam = adamFor(weights);
  const order = Uint32Array.from(told.keys());
  const steps = Math.ceil(told.length / TOGETHER) * ROUNDS;
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (let at = 0; at < order.length; at += TOGETHER) {
      const batch = order.subarray(at, at + TOGETHER);
      for (const index of batch) pull(weights, told[index] as Told, 1 / batch.length, adam.gradient);
      for (let i = 0; i < pairs; i++)
        (adam.gradient[i] as number) += (heldBack / told.length) * (weights[i] as number);
      adam.step(++step, RATE * (1 - step / (steps + 1)));
    }
  }
  return weights;
}

/** Add how the weights have to change so that a text is taken for what it is. */
function pull(weights: Float32Array, { rows, isThere }: Told, share: number, gradient: Float32Array): void {
  let sum = 0;
  for (const row of rows) sum += weights[row] as number;
  const wrong = (1 / (1 + Math.exp(-sum)) - (isThere ? 1 : 0)) * share;
  for (const row of rows) (gradient[row] as number) += wrong;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const at = Math.floor(random() * (i + 1));
    [order[i], order[at]] = [order[at] as number, order[i] as number];
  }
}

/** Write weights as the rows that a `cueReader` reads. */
export function cueRowsOf({ pairs }: Readings, weights: Readonly<Record<Place, Float32Array>>): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(pairs.length * CUE_ROW));
  const rounded = (weight: number | undefined): number => asByte((weight ?? 0) * SCALE);
  for (const [row, pair] of pairs.entries()) {
    const [first, second] = charactersOf(pair);
    bytes.setUint16(row * CUE_ROW, first, true);
    bytes.setUint16(row * CUE_ROW + 2, second, true);
    bytes.setInt8(row * CUE_ROW + 4, rounded(weights.first[row]));
    bytes.setInt8(row * CUE_ROW + 5, rounded(weights.last[row]));
  }
  return new Uint8Array(bytes.buffer);
}

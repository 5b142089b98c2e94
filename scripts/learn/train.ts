import { randomFrom } from "../random.ts";
import { adamFor } from "./adam.ts";
import type { Lessons } from "./articles.ts";
import { contrast, type Model } from "./contrast.ts";
import { drawGroups } from "./examples.ts";

/** How far a number moves in a step, at most; it grows over the first steps and shrinks towards the last. */
const RATE = 0.01;
const WARM_UP = 200;
const LAST_RATE = 0.05;
/** How long the numbers of a vector are at first. */
const FIRST = 0.3;
const SEED = 1;

/** Tells how far the learning is: the step, and the mean loss since it told before. */
export type Progress = (step: number, loss: number) => void;

/** Learn vectors from articles; the same ones for the same articles. */
export function train(
  { pairs, days }: Lessons,
  dimensions: number,
  steps: number,
  progress: Progress,
): Model {
  const random = randomFrom(SEED);
  const numbers = Float32Array.from({ length: pairs.length * dimensions }, () => FIRST * normal(random));
  const model = { dimensions, numbers };
  const adam = adamFor(numbers);
  let [losses, examples] = [0, 0];
  for (let step = 1; step <= steps; step++) {
    const groups = drawGroups(days, random);
    const size = groups.reduce((sum, { length }) => sum + length, 0);
    for (const group of groups) losses += contrast(model, group, 1 / size, adam.gradient);
    examples += size;
    const rate = RATE * Math.min(1, step / WARM_UP) * (1 - (1 - LAST_RATE) * (step / steps));
    adam.step(step, rate);
    if (step % 500 > 0 && step < steps) continue;
    progress(step, losses / examples);
    [losses, examples] = [0, 0];
  }
  return model;
}

/** A number drawn from the normal distribution (Box and Muller, 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

import { randomFrom } from "../random.ts";
import type { Lessons } from "./articles.ts";
import { contrast, type Model } from "./contrast.ts";
import { drawGroups } from "./examples.ts";

/** How far a number moves in a step, at most; it grows over the first steps and shrinks towards the last. */
const RATE = 0.01;
const WARM_UP = 200;
const LAST_RATE = 0.05;
/** How much of the gradient's mean, and of that of its squares, is kept from step to step (Adam; Kingma and Ba, 2015). */
const MEAN_KEPT = 0.9;
const SQUARE_KEPT = 0.99;
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

/** Moves numbers against a gradient, which is nothing again after each step. */
function adamFor(numbers: Float32Array) {
  const [gradient, means, squares] = [0, 1, 2].map(() => new Float32Array(numbers.length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return {
    gradient,
    step(count: number, rate: number): void {
      const [mean, square] = [1 - MEAN_KEPT ** count, 1 - SQUARE_KEPT ** count];
      for (let i = 0; i < numbers.length; i++) {
        const slope = gradient[i] as number;
        means[i] = MEAN_KEPT * (means[i] as number) + (1 - MEAN_KEPT) * slope;
        squares[i] = SQUARE_KEPT * (squares[i] as number) + (1 - SQUARE_KEPT) * slope * slope;
        const size = Math.sqrt((squares[i] as number) / square) + 1e-8;
        (numbers[i] as number) -= (rate * (means[i] as number)) / mean / size;
      }
      gradient.fill(0);
    },
  };
}

/** A number drawn from the normal distribution (Box and Muller, 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

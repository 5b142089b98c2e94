import type { Rows } from "./articles.ts";
import type { Example, Group } from "./examples.ts";

/** Vectors that are learnt: a row after another. */
export interface Model {
  readonly dimensions: number;
  readonly numbers: Float32Array;
}

/** How sharply texts of one article are told from those of others: the smaller, the sharper. */
const TEMPERATURE = 0.1;

/** A text as the model has it: which way its vector points, and how long it is. */
interface Place {
  readonly rows: Rows;
  readonly direction: Float64Array;
  readonly length: number;
}

/**
 * Find how the model has to change so that each example's two texts point more the same way than either does as any
 * other text of its group: adds the gradient of the loss (InfoNCE, both ways; van den Oord, Li and Vinyals, 2018) to
 * `gradient`, and gives the sum of the losses.
 */
export function contrast(model: Model, group: Group, share: number, gradient: Float32Array): number {
  const ones = group.map(({ one }: Example) => locate(model, one));
  const others = group.map(({ other }: Example) => locate(model, other));
  const scores = ones.map((a) => others.map((b) => dot(a.direction, b.direction) / TEMPERATURE));
  const byRow = scores.map(softmax);
  const byColumn = transpose(transpose(scores).map(softmax));
  const size = group.length;
  const pull = (i: number, j: number): number => {
    const said = (byRow[i]?.[j] as number) + (byColumn[i]?.[j] as number);
    return ((said - (i === j ? 2 : 0)) * share) / (2 * TEMPERATURE);
  };
  for (let i = 0; i < size; i++) {
    push(
      model,
      ones[i] as Place,
      mix(others, (j) => pull(i, j)),
      gradient,
    );
    push(
      model,
      others[i] as Place,
      mix(ones, (j) => pull(j, i)),
      gradient,
    );
  }
  const loss = (probability: number): number => -Math.log(Math.max(1e-9, probability));
  return group.reduce(
    (sum, _, i) => sum + (loss(byRow[i]?.[i] as number) + loss(byColumn[i]?.[i] as number)) / 2,
    0,
  );
}

function locate({ dimensions, numbers }: Model, rows: Rows): Place {
  const direction = new Float64Array(dimensions);
  for (const row of rows)
    for (let i = 0; i < dimensions; i++) (direction[i] as number) += numbers[row * dimensions + i] as number;
  const length = Math.sqrt(dot(direction, direction)) + 1e-6;
  return { rows, direction: direction.map((number) => number / length), length };
}

/** Add what a change of a text's direction means for the rows of its pairs. */
function push({ dimensions }: Model, place: Place, change: Float64Array, gradient: Float32Array): void {
  const along = dot(change, place.direction);
  const across = change.map((number, i) => (number - along * (place.direction[i] as number)) / place.length);
  for (const row of place.rows)
    for (let i = 0; i < dimensions; i++) (gradient[row * dimensions + i] as number) += across[i] as number;
}

function mix(places: readonly Place[], weight: (index: number) => number): Float64Array {
  const sum = new Float64Array(places[0]?.direction.length ?? 0);
  for (const [index, { direction }] of places.entries()) {
    const share = weight(index);
    for (let i = 0; i < sum.length; i++) (sum[i] as number) += share * (direction[i] as number);
  }
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function transpose(table: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return table.map((_, column) => table.map((row) => row[column] as number));
}

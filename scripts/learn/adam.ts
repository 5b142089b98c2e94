/** How much of the gradient's mean, and of that of its squares, is kept from step to step (Adam; Kingma and Ba, 2015). */
const MEAN_KEPT = 0.9;
const SQUARE_KEPT = 0.99;

/** Moves numbers against a gradient, which is nothing again after each step. */
export function adamFor(numbers: Float32Array) {
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

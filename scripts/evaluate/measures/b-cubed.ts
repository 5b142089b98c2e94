import type { Comparison } from "../compare.ts";
import type { Finding } from "./verdicts.ts";

/**
 * Measure how well text that belongs together was put together: B-cubed F1 of shingles over articles.
 *
 * For each shingle: its precision is the share of its parsed article that comes from the same gold article, its
 * recall the share of its gold article that is in the same parsed article; both are averaged over all shingles
 * outside scraps. A. Bagga & B. Baldwin, Algorithms for scoring coreference chains, 1998.
 */
export function measureBCubed(comparisons: readonly Comparison[]): Finding {
  let [precision, recall, count] = [0, 0, 0];
  for (const { parts, size } of comparisons.flatMap(({ matches }) => matches)) {
    for (const { shared, total } of parts) {
      precision += (shared * shared) / total;
      recall += (Math.min(shared, size) * shared) / size;
      count += shared;
    }
  }
  const figure = count === 0 ? 0 : percentF1(precision / count, recall / count);
  return { figure, faults: [] };
}

/** Take the harmonic mean of precision and recall, in percent. */
function percentF1(precision: number, recall: number): number {
  return (200 * precision * recall) / (precision + recall);
}

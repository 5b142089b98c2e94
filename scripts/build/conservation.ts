import { conservationProblems } from "../../src/conservation/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { Archive } from "../../src/model.ts";

/**
 * Check that each printed line of an archive is in exactly one article, piece of furniture or dropped article.
 *
 * @throws InputError with a line for every place where it is not so
 */
export function checkConservation({ issues }: Archive): void {
  const problems = issues.flatMap(conservationProblems);
  if (problems.length > 0) throw new InputError(problems);
}

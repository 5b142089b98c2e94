import { rm } from "node:fs/promises";
import { totalmem } from "node:os";
import { join } from "node:path";
import { type Size, sizeOf, warm } from "../folder.ts";
import type { Limits } from "../measure.ts";
import type { BenchArchive } from "./archives.ts";
import type { Case } from "./cases.ts";
import type { Built, Contender } from "./contenders/contender.ts";
import type { SiteBenchOptions } from "./options.ts";

/** What a build took and made. */
export interface Measured extends Built {
  readonly site: Size;
}

/** What a contender made of an archive in a case, or why it did not. */
export interface Result {
  readonly contender: Contender;
  readonly archive: BenchArchive;
  readonly case: Case;
  readonly outcome: Measured | { readonly notRun: string };
}

/** More would make the machine swap, or end other programs. */
const MOST_MEMORY = 0.85 * totalmem();

/** Let a contender build an archive in one case. */
export async function runOne(
  contender: Contender,
  archive: BenchArchive,
  which: Case,
  options: SiteBenchOptions,
): Promise<Result> {
  const result = { contender, archive, case: which };
  const notRun = reasonAgainst(contender, archive, options);
  if (notRun !== undefined) return { ...result, outcome: { notRun } };
  console.error(`${archive.articles} articles, ${which.title}: ${contender.title}`);
  const folder = join(archive.folder, contender.name);
  if (which.anew) await rm(join(folder, "made"), { recursive: true, force: true });
  warm(await contender.prepare(archive, folder));
  const limits: Limits = { seconds: 60 * options.minutes, memory: MOST_MEMORY };
  const built = await contender.build(archive, folder, limits);
  if (built.cost.stopped) return { ...result, outcome: { notRun: built.cost.stopped } };
  return { ...result, outcome: { ...built, site: sizeOf(join(folder, "made/site")) } };
}

function reasonAgainst(
  { missing, tooMuch }: Contender,
  { articles }: BenchArchive,
  { all }: SiteBenchOptions,
): string | undefined {
  if (missing?.()) return missing();
  if (!all && tooMuch && articles >= tooMuch.articles) return `not run: ${tooMuch.reason}; --all runs it`;
  return undefined;
}

import type { Measured, Result } from "../run.ts";

/** Something that is told of every build. */
export interface Figure {
  readonly name: string;
  /** Nothing where it is not known. */
  of(measured: Measured, articles: number): number | undefined;
}

const INDEX = "index";

/** What is told of the parts of a build, and how it grows with the archive. */
const PARTS: readonly Figure[] = [
  {
    name: "all but the index, s",
    of: ({ cost, stages }) => cost.seconds - (stages.get(INDEX)?.seconds ?? 0),
  },
  { name: "in all, s", of: ({ cost }) => cost.seconds },
  { name: "processor time, s", of: ({ cost }) => cost.processor },
];

const MEMORY: Figure = { name: "memory at most, MB", of: ({ cost }) => megabytes(cost.memory) };

/** What is told of what was built. */
const SITE: readonly Figure[] = [
  { name: "articles a second", of: ({ cost }, articles) => articles / cost.seconds },
  { name: "files", of: ({ site }) => site.files },
  { name: "MB of files", of: ({ site }) => megabytes(site.bytes) },
  { name: "KB an article", of: ({ site }, articles) => site.bytes / 1000 / articles },
];

export const FIGURES: readonly Figure[] = [...PARTS, MEMORY, ...SITE];

/** List what grows with an archive and was told of any of the results, from its stages on. */
export const growing = (results: readonly Result[]): readonly Figure[] => [
  ...stagesOf(results).map((stage) => ({
    name: `${stage}, s`,
    of: ({ stages }: Measured) => stages.get(stage)?.seconds,
  })),
  ...PARTS,
  MEMORY,
];

/** List the stages of all builds, those of the first one first. */
export const stagesOf = (results: readonly Result[]): readonly string[] => [
  ...new Set(results.flatMap((result) => [...(measuredIn(result)?.stages.keys() ?? [])])),
];

/** Give what was measured; nothing where a contender did not run. */
export const measuredIn = ({ outcome }: Result): Measured | undefined =>
  "notRun" in outcome ? undefined : outcome;

export const megabytes = (bytes: number | undefined): number | undefined =>
  bytes === undefined ? undefined : bytes / 1e6;

/** Write a figure with three digits that count, and thousands apart. */
export const written = (figure: number | undefined): string => {
  if (figure === undefined) return "–";
  const decimals = [100, 10].filter((bound) => Math.abs(figure) < bound).length;
  return figure.toLocaleString("en", {
    minimumFractionDigits: Number.isInteger(figure) ? 0 : decimals,
    maximumFractionDigits: decimals,
  });
};

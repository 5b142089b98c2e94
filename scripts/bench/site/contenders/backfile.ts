import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { launching } from "../../../../src/launch/index.ts";
import { STAGES, type Stage, type Timing } from "../../../../src/stages.ts";
import { type Cost, measure, type Sample, taken } from "../../measure.ts";
import type { Contender, Spent } from "./contender.ts";

/** This program, as `npm run build` runs it. */
export const backfile: Contender = {
  name: "backfile",
  title: "Backfile",
  prepare: async ({ content }) => content,
  async build({ content }, folder, limits) {
    const made = join(folder, "made");
    const [out, cache, timings] = ["site", "cache", "timings.json"].map((name) => join(made, name)) as [
      string,
      string,
      string,
    ];
    const where = ["--content", content, "--out", out, "--cache", cache, "--timings", timings];
    const cost = await measure(process.execPath, launching("scripts/build.ts", ...where), { limits });
    return { cost, stages: existsSync(timings) ? stagesOf(await timingsIn(timings), cost) : new Map() };
  },
};

const timingsIn = async (file: string): Promise<readonly Timing[]> =>
  JSON.parse(await readFile(file, "utf8"));

/** Split what a build took into its stages, parts of one after it as `render: compile`; what is left over stands last. */
function stagesOf(timings: readonly Timing[], cost: Cost): ReadonlyMap<string, Spent> {
  const stages = (Object.keys(STAGES) as Stage[]).flatMap((stage) =>
    timings.filter((timing) => timing.stage === stage),
  );
  const spent = stages.map((timing): readonly [string, Spent] => [
    [outerOf(timing), timing.stage].filter(Boolean).join(": "),
    { seconds: timing.seconds, ...takenIn(timing, cost.samples) },
  ]);
  const told = stages.reduce((sum, timing) => sum + (outerOf(timing) ? 0 : timing.seconds), 0);
  return new Map([...spent, ["start and end", { seconds: cost.seconds - told }]]);
}

function outerOf({ stage }: Timing): Stage | undefined {
  const { within }: { readonly within?: Stage } = STAGES[stage];
  return within;
}

/** A stage that comes in pieces has no memory of its own; nor can others be told what is within them. */
function takenIn({ seconds, from, to }: Timing, samples: readonly Sample[]) {
  if (seconds < 0.9 * ((to - from) / 1000)) return {};
  const before = samples.findLast(({ at }) => at < from)?.processor;
  return taken(
    samples.filter(({ at }) => at >= from && at <= to),
    before,
  );
}

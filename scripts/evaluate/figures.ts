import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Evaluation, Figures, NamedFault } from "./evaluation.ts";
import { MEASURES } from "./measures/index.ts";
import { faultLines } from "./report.ts";

/** The figures of a set as they are kept beside it: what readers may be told, and what no later parser may fall below. */
export interface KeptFigures {
  readonly set: string;
  /** Without `seconds`, which are the machine's; percentages to two places, rounded down. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** What is known to go wrong, and how, by `issue · measure · what it is about`. */
  readonly faults: Readonly<Record<string, string>>;
}

/** Give the path of a set's kept figures. */
export function figuresFile(folder: string): string {
  return join(folder, "figures.json");
}

/** Keep the figures of an evaluation in its folder. */
export async function writeFigures(evaluation: Evaluation): Promise<void> {
  const json = JSON.stringify(keep(evaluation), null, 2);
  await writeFile(figuresFile(evaluation.folder), `${json}\n`);
}

/** Read the figures that are kept in a folder. */
export async function readFigures(folder: string): Promise<KeptFigures> {
  return JSON.parse(await readFile(figuresFile(folder), "utf8"));
}

/** Make of an evaluation what is kept of it. */
export function keep({ set, figures, faults }: Pick<Evaluation, "set" | "figures" | "faults">): KeptFigures {
  const named = faults.map((fault) => [nameOf(fault), fault.message] as const);
  return { set, figures: rounded(figures), faults: Object.fromEntries(named) };
}

/**
 * Tell which figures fell below those that were kept, a line each, followed by what goes wrong by that measure
 * and did not, or not so, before; by all measures where that one names no articles.
 */
export function fallen(
  { figures, faults }: Pick<Evaluation, "figures" | "faults">,
  kept: KeptFigures,
): readonly string[] {
  const now = rounded(figures);
  const fresh = faults.filter((fault) => kept.faults[nameOf(fault)] !== fault.message);
  return MEASURES.flatMap(({ name, better }) => {
    const [before, after] = [kept.figures[name] ?? null, now[name] ?? null];
    if (!better || !isWorse(after, before, better)) return [];
    const own = fresh.filter(({ measure }) => measure === name);
    return [
      `${name} fell from ${before} to ${after}`,
      ...faultLines({ faults: own.length > 0 ? own : fresh }),
    ];
  });
}

/** A measure that could be taken and no longer can has fallen, too. */
function isWorse(after: number | null, before: number | null, better: "more" | "less"): boolean {
  if (before === null) return false;
  if (after === null) return true;
  return better === "more" ? after < before : after > before;
}

function rounded({ seconds: _, ...figures }: Figures): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      figure === null ? null : Math.floor(figure * 100) / 100,
    ]),
  );
}

function nameOf({ issue, measure, about }: NamedFault): string {
  return `${issue} · ${measure} · ${about}`;
}

import { groupBy } from "../../../../src/group-by.ts";
import { markdownTable } from "../../table.ts";
import type { Result } from "../run.ts";
import { type Figure, growing, measuredIn, written } from "./figures.ts";

/** Lay out how what each contender takes grows with the archive, in one case; nothing where fewer than two sizes were measured. */
export function growthTable(results: readonly Result[]): string | undefined {
  const sizes = [...new Set(results.map(({ archive }) => archive.articles))];
  const rows = [...groupBy(results, ({ contender }) => contender.title)].flatMap(([title, own]) =>
    growing(own).flatMap((figure) => {
      const values = sizes.map((size) => valueAt(size, own, figure));
      const known = values.flatMap((value, place) => (value ? [[sizes[place] ?? 0, value] as const] : []));
      const [smaller, larger] = known.slice(-2);
      if (!smaller || !larger) return [];
      return [[`${title}: ${figure.name}`, ...values.map(written), exponent(smaller, larger).toFixed(2)]];
    }),
  );
  if (rows.length === 0) return undefined;
  const head = ["articles", ...sizes.map(written), "grows with the power"];
  return ["## How each grows, for 1,000 articles", markdownTable([head, ...rows])].join("\n\n");
}

/** What a figure comes to for a thousand articles. */
function valueAt(size: number, results: readonly Result[], { of }: Figure): number | undefined {
  const result = results.find(({ archive }) => archive.articles === size);
  const measured = result && measuredIn(result);
  const value = measured && of(measured, size);
  return value === undefined ? undefined : (1000 * value) / size;
}

/** The power of the number of articles with which a figure grows, where it is given for a thousand of them: 1 is in step with them. */
const exponent = (
  [smaller, less]: readonly [number, number],
  [larger, more]: readonly [number, number],
): number => 1 + Math.log(more / less) / Math.log(larger / smaller);

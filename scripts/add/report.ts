import type { PlacedPage } from "../../src/archive/index.ts";

/** Say where each page went and how its day and number are known; and what to do next. */
export function tell(placed: readonly PlacedPage[]): readonly string[] {
  const issues = [...new Set(placed.filter(({ isThere }) => !isThere).map(({ issue }) => issue))];
  return [
    ...placed.map(({ file, target, isThere, dateFrom, pageFrom }) =>
      isThere
        ? `${file}: is there already, as ${target}`
        : `${file} → ${target} (date ${dateFrom}, page number ${pageFrom})`,
    ),
    ...(issues.length > 0
      ? [`now read ${issues.length > 1 ? "them" : "it"}: npm run parse -- ${issues.join(" ")}`]
      : []),
  ];
}

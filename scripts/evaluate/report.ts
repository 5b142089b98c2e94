import type { Evaluation } from "./evaluation.ts";
import { MEASURES } from "./measures/index.ts";

/** Lay evaluations out as a table, a row for each. */
export function table(evaluations: readonly Evaluation[]): string {
  const names = MEASURES.map(({ name }) => name);
  const rows = [
    ["set", ...names],
    ...evaluations.map(({ set, figures }) => [set, ...names.map((name) => shown(figures[name]))]),
  ];
  const widths = ["set", ...names].map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}

/** Write the figures of evaluations as JSON. */
export function toJson(evaluations: readonly Evaluation[]): string {
  return JSON.stringify(
    evaluations.map(({ set, figures }) => ({ set, ...figures })),
    null,
    2,
  );
}

/** Tell what went wrong, a line each. */
export function faultLines({ faults }: Pick<Evaluation, "faults">): readonly string[] {
  return faults.map(({ issue, measure, about, message }) => `${issue} · ${measure} · ${about}: ${message}`);
}

function shown(figure: number | null): string {
  if (figure === null) return "–";
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
}

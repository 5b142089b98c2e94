/** Lay rows out as a Markdown table; the first is its head, and figures stand to the right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths
      .map((width, column) =>
        column === 0 ? (cells[column] ?? "").padEnd(width) : (cells[column] ?? "").padStart(width),
      )
      .join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [head, rule, ...rows.slice(1)].map(line).join("\n");
}

/** Make columns of rows. */
export const transposed = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));

/**
 * Count the letters to insert, delete or change that make one text of the other
 * (V. I. Levenshtein, 1966), one row of the table at a time.
 */
export function editDistance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of from.entries()) {
    const next = [index + 1];
    for (const [column, target] of to.entries()) {
      const changed = at(row, column) + (letter === target ? 0 : 1);
      next.push(Math.min(changed, at(row, column + 1) + 1, at(next, column) + 1));
    }
    row = next;
  }
  return at(row, to.length);
}

/** Tell whether two texts are equal but for a share of the longer one's letters; an empty text only equals itself. */
export function isNear(one: string, other: string, slack: number): boolean {
  if (one === "" || other === "") return one === other;
  const longer = Math.max([...one].length, [...other].length);
  return editDistance(one, other) <= slack * longer;
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}

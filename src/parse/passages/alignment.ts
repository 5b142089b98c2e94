/**
 * Match rows to columns in order, so that no two matches cross and the sum of scores is the greatest
 * (Needleman & Wunsch, 1970, without a price for gaps).
 *
 * A pair of 0 or less is not made. Gives each row's column, or −1.
 */
export function align(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): readonly number[] {
  const best: number[][] = [new Array<number>(columns + 1).fill(0)];
  const scores: number[][] = [];
  for (let row = 0; row < rows; row++) {
    const above = best[row] as number[];
    const line = [0];
    const mine = [] as number[];
    for (let column = 0; column < columns; column++) {
      const pair = score(row, column);
      mine.push(pair);
      const matched = pair > 0 ? (above[column] as number) + pair : 0;
      line.push(Math.max(matched, above[column + 1] as number, line[column] as number));
    }
    scores.push(mine);
    best.push(line);
  }
  return trace(rows, columns, best, scores);
}

function trace(
  rows: number,
  columns: number,
  best: readonly number[][],
  scores: readonly number[][],
): readonly number[] {
  const chosen = new Array<number>(rows).fill(-1);
  let row = rows;
  let column = columns;
  while (row > 0 && column > 0) {
    const here = best[row]?.[column];
    if (here === best[row - 1]?.[column]) row--;
    else if (here === best[row]?.[column - 1]) column--;
    else {
      row--;
      column--;
      if ((scores[row]?.[column] ?? 0) > 0) chosen[row] = column;
    }
  }
  return chosen;
}

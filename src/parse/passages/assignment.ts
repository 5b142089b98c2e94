/**
 * Match rows to columns one to one so that the sum of scores is the greatest
 * (the Hungarian method in the form of Jonker & Volgenant, 1987; O(n³)).
 *
 * `score(row, column)` may be anything finite; a pair of 0 or less is not made. Gives each row's column, or −1.
 */
export function assign(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): readonly number[] {
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number): number =>
    row < rows && column < columns ? -Math.max(0, score(row, column)) : 0;
  const rowOf = match(size, cost);
  const result = new Array<number>(rows).fill(-1);
  for (let column = 0; column < columns; column++) {
    const row = rowOf[column] as number;
    if (row < rows && score(row, column) > 0) result[row] = column;
  }
  return result;
}

/** Add one row after another, each along the cheapest path that makes room for it. Gives each column's row. */
function match(size: number, cost: (row: number, column: number) => number): readonly number[] {
  const rowPrice = new Array<number>(size + 1).fill(0);
  const columnPrice = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(-1);
  for (let row = 0; row < size; row++) {
    const cameFrom = new Array<number>(size + 1).fill(-1);
    const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Array<boolean>(size + 1).fill(false);
    rowOf[size] = row;
    let column = size;
    do {
      visited[column] = true;
      const current = rowOf[column] as number;
      let [nearest, delta] = [-1, Number.POSITIVE_INFINITY];
      for (let next = 0; next < size; next++) {
        if (visited[next]) continue;
        const reduced = cost(current, next) - (rowPrice[current] as number) - (columnPrice[next] as number);
        if (reduced < (slack[next] as number)) [slack[next], cameFrom[next]] = [reduced, column];
        if ((slack[next] as number) < delta) [nearest, delta] = [next, slack[next] as number];
      }
      for (let other = 0; other <= size; other++) {
        if (visited[other]) {
          rowPrice[rowOf[other] as number] = (rowPrice[rowOf[other] as number] as number) + delta;
          columnPrice[other] = (columnPrice[other] as number) - delta;
        } else slack[other] = (slack[other] as number) - delta;
      }
      column = nearest;
    } while (rowOf[column] !== -1);
    while (column !== size) {
      const previous = cameFrom[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  return rowOf;
}

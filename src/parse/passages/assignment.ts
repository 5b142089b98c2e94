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
  const result = new Array<number>(rows).fill(-1);
  const { gains, ofRow, ofColumn } = gainful(rows, columns, score);
  const undisputed = firstChoices(gains, columns, ofRow);
  if (undisputed) {
    for (let at = 0; at < ofRow.length; at++) result[ofRow[at] as number] = undisputed[at] as number;
    return result;
  }
  const size = Math.max(ofRow.length, ofColumn.length);
  const costs = new Float64Array(size * size);
  const gainAt = (at: number, beside: number): number =>
    gains[(ofRow[at] as number) * columns + (ofColumn[beside] as number)] as number;
  for (let at = 0; at < ofRow.length; at++)
    for (let beside = 0; beside < ofColumn.length; beside++) costs[at * size + beside] = -gainAt(at, beside);
  const rowOf = match(size, costs);
  for (let beside = 0; beside < ofColumn.length; beside++) {
    const at = rowOf[beside] as number;
    if (at < ofRow.length && gainAt(at, beside) > 0) result[ofRow[at] as number] = ofColumn[beside] as number;
  }
  return result;
}

/** No issue has so many jumps. */
const AT_ONCE = 100;

/**
 * Match things of one kind to those of another as `assign` does; where there are more of them than in any issue, slice by
 * slice as they are printed.
 */
export function pairUp<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  score: (one: One, other: Other) => number,
): ReadonlyMap<One, Other> {
  const pairs = new Map<One, Other>();
  for (let at = 0; at < ones.length; at += AT_ONCE) {
    const [rows, columns] = [ones.slice(at, at + AT_ONCE), others.slice(at, at + AT_ONCE)];
    const chosen = assign(rows.length, columns.length, (row, column) =>
      score(rows[row] as One, columns[column] as Other),
    );
    for (const [row, one] of rows.entries()) {
      const other = columns[chosen[row] ?? -1];
      if (other !== undefined) pairs.set(one, other);
    }
  }
  return pairs;
}

/** The scores above 0, row after row, and the rows and columns that have any: most have none, and the cost grows with their cube. */
function gainful(rows: number, columns: number, score: (row: number, column: number) => number) {
  // Lists, for they are so short that typed arrays would take longer to make.
  const gains = new Array<number>(rows * columns).fill(0);
  const inRow = new Array<boolean>(rows).fill(false);
  const inColumn = new Array<boolean>(columns).fill(false);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const gain = score(row, column);
      if (!(gain > 0)) continue;
      gains[row * columns + column] = gain;
      inRow[row] = true;
      inColumn[column] = true;
    }
  return { gains, ofRow: marked(inRow), ofColumn: marked(inColumn) };
}

/** The columns that rows gain most from, where each has one of its own: nothing is better. Undefined where two want one. */
function firstChoices(
  gains: readonly number[],
  columns: number,
  rows: readonly number[],
): readonly number[] | undefined {
  const chosen = new Set<number>();
  for (const row of rows) {
    const column = onlyBest(gains, row * columns, columns);
    if (column === undefined || chosen.has(column)) return undefined;
    chosen.add(column);
  }
  return [...chosen];
}

/** Which of so many scores from a place on is the greatest; undefined where several are. */
function onlyBest(gains: readonly number[], from: number, size: number): number | undefined {
  let best = 0;
  let isTie = false;
  for (let i = 1; i < size; i++) {
    const gain = gains[from + i] as number;
    const most = gains[from + best] as number;
    if (gain > most) best = i;
    isTie = gain === most || (isTie && gain < most);
  }
  return isTie ? undefined : best;
}

function marked(marks: readonly boolean[]): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < marks.length; i++) if (marks[i]) places.push(i);
  return places;
}

/** Add one row after another, each along the cheapest path that makes room for it. Gives each column's row. */
function match(size: number, costs: Float64Array): Int32Array {
  const prices = (): Float64Array => new Float64Array(size + 1);
  const rowPrice = prices();
  const columnPrice = prices();
  const slack = prices();
  const rowOf = new Int32Array(size + 1).fill(-1);
  const cameFrom = new Int32Array(size + 1);
  const visited = new Uint8Array(size + 1);
  for (let row = 0; row < size; row++) {
    slack.fill(Number.POSITIVE_INFINITY);
    visited.fill(0);
    rowOf[size] = row;
    let column = size;
    do {
      visited[column] = 1;
      const current = rowOf[column] as number;
      let nearest = -1;
      let delta = Number.POSITIVE_INFINITY;
      for (let next = 0; next < size; next++) {
        if (visited[next]) continue;
        const cost = costs[current * size + next] as number;
        const reduced = cost - (rowPrice[current] as number) - (columnPrice[next] as number);
        if (reduced < (slack[next] as number)) {
          slack[next] = reduced;
          cameFrom[next] = column;
        }
        if ((slack[next] as number) >= delta) continue;
        nearest = next;
        delta = slack[next] as number;
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

/** Number the pairs of characters that most texts have, the commonest first; `texts` are the pairs of each. */
export function commonest(texts: Iterable<readonly number[]>, size: number): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const pairs of texts) for (const pair of new Set(pairs)) times.set(pair, (times.get(pair) ?? 0) + 1);
  const common = [...times].sort((a, b) => b[1] - a[1]).slice(0, size);
  return new Map(common.map(([pair], row) => [pair, row]));
}

/** The numbers of the pairs of a text that have one, each once. */
export function rowsIn(pairs: readonly number[], rowOf: ReadonlyMap<number, number>): Uint16Array {
  const rows = new Set<number>();
  for (const pair of pairs) {
    const row = rowOf.get(pair);
    if (row !== undefined) rows.add(row);
  }
  return Uint16Array.from(rows);
}

/** Hashes by number: equal ones have the same, from 0 on. */
export interface Numbered {
  readonly numbers: Uint32Array;
  /** How many different ones there are. */
  readonly distinct: number;
}

/** Number hashes in their order. */
export function numbered(hashes: Uint32Array): Numbered {
  const sorted = distinctOf(hashes);
  const buckets = bucketsOf(sorted);
  const numbers = hashes.map((hash) => {
    let [low, high] = [buckets[hash >>> BUCKET] as number, buckets[(hash >>> BUCKET) + 1] as number];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  return { numbers, distinct: sorted.length };
}

function distinctOf(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let end = 0;
  for (const hash of sorted) if (end === 0 || hash !== sorted[end - 1]) sorted[end++] = hash;
  return sorted.slice(0, end);
}

/** Hashes are spread evenly, so that few of them begin with the same 16 bits: a search among these is short. */
const BUCKET = 16;

/** Where those begin that begin with each 16 bits, and at the end how many there are. */
function bucketsOf(sorted: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(2 ** (32 - BUCKET) + 1).fill(sorted.length);
  for (let place = sorted.length - 1, next = buckets.length - 1; next >= 0; next--) {
    while (place >= 0 && (sorted[place] as number) >>> BUCKET >= next) place--;
    buckets[next] = place + 1;
  }
  return buckets;
}

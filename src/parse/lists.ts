/** Put lists one after another. `Array.prototype.flat` asks of every item whether it is a list, and takes many times as long. */
export function concat<T>(lists: Iterable<readonly T[]>): T[] {
  const all: T[] = [];
  for (const list of lists) for (let i = 0; i < list.length; i++) all.push(list[i] as T);
  return all;
}

/** Where the items of a list stand that have a property. */
export function placesWhere<T>(list: readonly T[], has: (item: T, place: number) => boolean): number[] {
  const places: number[] = [];
  for (let i = 0; i < list.length; i++) if (has(list[i] as T, i)) places.push(i);
  return places;
}

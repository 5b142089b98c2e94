/** Put lists one after another. `Array.prototype.flat` asks of every item whether it is a list, and takes many times as long. */
export function concat<T>(lists: Iterable<readonly T[]>): T[] {
  const all: T[] = [];
  for (const list of lists) for (let i = 0; i < list.length; i++) all.push(list[i] as T);
  return all;
}

/** The last item of a list. `Array.prototype.at` asks a list as it would any object, and takes many times as long. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1];
}

/** Where the items of a list stand that have a property. */
export function placesWhere<T>(list: readonly T[], has: (item: T, place: number) => boolean): number[] {
  const places: number[] = [];
  for (let i = 0; i < list.length; i++) if (has(list[i] as T, i)) places.push(i);
  return places;
}

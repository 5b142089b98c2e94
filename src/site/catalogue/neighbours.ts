import type { Link, Neighbours } from "./entries.ts";

/** Link one item of an ordered list to the items before and after it. */
export function neighboursOf<T>(items: readonly T[], index: number, linkTo: (item: T) => Link): Neighbours {
  const [previous, next] = [items[index - 1], items[index + 1]];
  return { ...(previous && { previous: linkTo(previous) }), ...(next && { next: linkTo(next) }) };
}

/** Link items that are in the order of their ids to those before and after them, among others that lie elsewhere. */
export function neighboursAmong<T extends { readonly id: string }>(
  items: readonly T[],
  others: readonly T[],
  linkTo: (item: T) => Link,
): (item: T) => Neighbours {
  const all = others.length === 0 ? items : [...items, ...others].sort(byId);
  const places = new Map(all.map((item, place) => [item, place]));
  return (item) => neighboursOf(all, places.get(item) ?? 0, linkTo);
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : Number(one.id > other.id);

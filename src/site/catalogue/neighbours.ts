import type { Link, Neighbours } from "./entries.ts";

/** Link one item of an ordered list to the items before and after it. */
export function neighboursOf<T>(items: readonly T[], index: number, linkTo: (item: T) => Link): Neighbours {
  const [previous, next] = [items[index - 1], items[index + 1]];
  return { ...(previous && { previous: linkTo(previous) }), ...(next && { next: linkTo(next) }) };
}

/** Give a list with something in it; an empty one is undefined, so that it is not written. */
export function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Keep what was found for the last key, where most are asked for several times in a row. */
export function rememberLast<Key, Found>(find: (key: Key) => Found): (key: Key) => Found {
  let last: { readonly key: Key; readonly found: Found } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, found: find(key) };
    return last.found;
  };
}

/** Find something when it is first asked for, and keep it. */
export function once<Found>(find: () => Found): () => Found {
  let known: { readonly found: Found } | undefined;
  return () => {
    known ??= { found: find() };
    return known.found;
  };
}

/** Keep what was found for each key, so that it is looked for once. */
export function remember<Key, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new Map<Key, Found>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Found;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}

/** The same for places in a list, which need no looking up. Nothing may be found as null, but not as undefined. */
export function rememberPlaces<Found extends NonNullable<unknown> | null>(
  find: (place: number) => Found,
): (place: number) => Found {
  const known: Found[] = [];
  return (place) => {
    const before = known[place];
    if (before !== undefined) return before;
    const found = find(place);
    known[place] = found;
    return found;
  };
}

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

/** Tells of a character, given by its code point, whether it is of some kind. */
export type IsKind = (point: number) => boolean;

const [UNKNOWN, OTHER, KIND] = [0, 1, 2];
const FIRST_PLANE = 0x10000;

/** Tell the characters of a kind; whether a pattern has one is looked up once, but for the rare ones beyond U+FFFF. */
export function kindOf(pattern: RegExp): IsKind {
  const known = new Uint8Array(FIRST_PLANE);
  return (point) => {
    if (point >= FIRST_PLANE) return pattern.test(String.fromCodePoint(point));
    if (known[point] === UNKNOWN) known[point] = pattern.test(String.fromCodePoint(point)) ? KIND : OTHER;
    return known[point] === KIND;
  };
}

/** Count the characters of a kind in a text. */
export function count(text: string, isKind: IsKind): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number;
    if (point >= FIRST_PLANE) i++;
    if (isKind(point)) found++;
  }
  return found;
}

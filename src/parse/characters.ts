const [UNKNOWN, OTHER, MEMBER] = [0, 1, 2];
const FIRST_PLANE = 0x10000;

/**
 * A kind of characters: those that a pattern finds. Whether it finds one is looked up once, but for the rare ones beyond
 * U+FFFF; so a text is looked through in a fraction of the time that the pattern itself would take.
 */
export class Kind {
  readonly #pattern: RegExp;
  readonly #known = new Uint8Array(FIRST_PLANE);

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Whether the character at a code point is one of them. */
  has(point: number): boolean {
    const known = this.#known[point];
    return known === UNKNOWN || point >= FIRST_PLANE ? this.#look(point) : known === MEMBER;
  }

  /** How many of them stand in a text. */
  countIn(text: string): number {
    let found = 0;
    for (let i = 0; i < text.length; i++) {
      const point = text.codePointAt(i) as number;
      if (point >= FIRST_PLANE) i++;
      if (this.has(point)) found++;
    }
    return found;
  }

  /** Whether one of them stands in a text. */
  isIn(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const point = text.codePointAt(i) as number;
      if (point >= FIRST_PLANE) i++;
      if (this.has(point)) return true;
    }
    return false;
  }

  /** Whether a text begins with one of them. */
  begins(text: string): boolean {
    return text !== "" && this.has(text.codePointAt(0) as number);
  }

  /** Whether a text ends with one of them, none beyond U+FFFF; or with one that has only those of another kind behind it. */
  ends(text: string, behind?: Kind): boolean {
    let last = text.length - 1;
    while (behind && last >= 0 && behind.has(text.charCodeAt(last))) last--;
    return last >= 0 && this.has(text.charCodeAt(last));
  }

  #look(point: number): boolean {
    const isMember = this.#pattern.test(String.fromCodePoint(point));
    if (point < FIRST_PLANE) this.#known[point] = isMember ? MEMBER : OTHER;
    return isMember;
  }
}

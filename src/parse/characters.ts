const UNKNOWN = 0;
const OTHER = 1;
const MEMBER = 2;
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
    const known = this.#known;
    let found = 0;
    for (let i = 0; i < text.length; i++) {
      const state = known[text.charCodeAt(i)];
      if (state === OTHER) continue;
      if (state === MEMBER || this.#look(text.codePointAt(i) as number)) found++;
      if (state === UNKNOWN && isPair(text, i)) i++;
    }
    return found;
  }

  /** Whether one of them stands in a text. */
  isIn(text: string): boolean {
    const known = this.#known;
    for (let i = 0; i < text.length; i++) {
      const state = known[text.charCodeAt(i)];
      if (state === OTHER) continue;
      if (state === MEMBER || this.#look(text.codePointAt(i) as number)) return true;
      if (isPair(text, i)) i++;
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

  /** Halves of characters beyond U+FFFF are not kept, for the whole may be of another kind. */
  #look(point: number): boolean {
    const isMember = this.#pattern.test(String.fromCodePoint(point));
    if (point < FIRST_PLANE && !isHalf(point)) this.#known[point] = isMember ? MEMBER : OTHER;
    return isMember;
  }
}

function isHalf(point: number): boolean {
  return 0xd800 <= point && point <= 0xdfff;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) as number) >= FIRST_PLANE;
}

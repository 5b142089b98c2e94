const UNKNOWN = 0;
const OTHER = 1;
const MEMBER = 2;
const FIRST_PLANE = 0x10000;

/**
 * Numbers of code units, from 1 in the order in which they are first met; only U+0000 keeps 0. The few thousand that a
 * language uses stand side by side by them: then what is known of those by several kinds at once stays near the processor.
 */
const numbers = new Uint16Array(FIRST_PLANE);
let last = 0;

function numberOf(code: number): number {
  return (numbers[code] as number) || numberAnew(code);
}

function numberAnew(code: number): number {
  if (code > 0) numbers[code] = ++last;
  return numbers[code] as number;
}

/** Two bits say what is known of a code unit; so many of them are in one word. */
const IN_WORD = 16;

/**
 * A kind of characters: those that a pattern finds. Whether it finds one is looked up once, but for the rare ones beyond
 * U+FFFF; so a text is looked through in a fraction of the time that the pattern itself would take.
 */
export class Kind {
  readonly #pattern: RegExp;
  /** What is known, of each code unit in two bits: what is asked by a hundred kinds has to stay near the processor. */
  readonly #known = new Uint32Array(FIRST_PLANE / IN_WORD);

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Whether the character at a code point is one of them. */
  has(point: number): boolean {
    const known = point < FIRST_PLANE ? stateIn(this.#known, point) : UNKNOWN;
    return known === UNKNOWN ? this.#look(point) : known === MEMBER;
  }

  /** How many of them stand in a text; looked through no further than it takes to find the most that tell. */
  countIn(text: string, most = Number.POSITIVE_INFINITY): number {
    const known = this.#known;
    let found = 0;
    for (let i = 0; found < most && i < text.length; i++) {
      const state = stateIn(known, text.charCodeAt(i));
      if (state === OTHER) continue;
      if (state === MEMBER || this.#look(text.codePointAt(i) as number)) found++;
      if (state === UNKNOWN && isPair(text, i)) i++;
    }
    return found;
  }

  /** Whether so many of them stand in a text. */
  isOften(text: string, times: number): boolean {
    return this.countIn(text, times) >= times;
  }

  /** Whether one of them stands in a text, or within its first code units: halves of characters are no end of those. */
  isIn(text: string, within = text.length): boolean {
    const known = this.#known;
    const end = Math.min(within, text.length);
    for (let i = 0; i < end; i++) {
      const state = stateIn(known, text.charCodeAt(i));
      if (state === OTHER) continue;
      if (state === MEMBER || this.#look(text.codePointAt(i) as number)) return true;
      if (isPair(text, i)) i++;
    }
    return false;
  }

  /** Whether a text begins with one of them. */
  begins(text: string): boolean {
    if (text === "") return false;
    const state = stateIn(this.#known, text.charCodeAt(0));
    return state === UNKNOWN ? this.#look(text.codePointAt(0) as number) : state === MEMBER;
  }

  /** Whether a text ends with one of them, none beyond U+FFFF; or with one that has only those of another kind behind it. */
  ends(text: string, behind?: Kind): boolean {
    let last = text.length - 1;
    if (behind) while (last >= 0 && behind.has(text.charCodeAt(last))) last--;
    if (last < 0) return false;
    const state = stateIn(this.#known, text.charCodeAt(last));
    return state === UNKNOWN ? this.#look(text.charCodeAt(last)) : state === MEMBER;
  }

  /** Halves of characters beyond U+FFFF are not kept, for the whole may be of another kind. */
  #look(point: number): boolean {
    const isMember = this.#pattern.test(String.fromCodePoint(point));
    if (point < FIRST_PLANE && !isHalf(point))
      (this.#known[(point / IN_WORD) | 0] as number) |=
        (isMember ? MEMBER : OTHER) << (2 * (point % IN_WORD));
    return isMember;
  }
}

/** What is known of a code unit: a shift and a mask for the quotient and the rest by `IN_WORD`, as it is asked most of all. */
function stateIn(known: Uint32Array, code: number): number {
  return ((known[code >>> 4] as number) >>> ((code & 15) << 1)) & 3;
}

/** How often a character stands in a text: where it is seldom, that is told many times faster than for a kind. */
export function countOf(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

/** As many kinds as a number of bits tells apart. */
const MOST_KINDS = 31;
/** Says of a code unit that its kinds were looked up. */
const LOOKED_UP = 1 << MOST_KINDS;

/**
 * Several kinds of characters, told in one look through a text: where a table of patterns says for each what stands in
 * every text that it finds, few of them need be run.
 */
export class Kinds {
  readonly #kinds: readonly Kind[];
  readonly #known = new Int32Array(FIRST_PLANE);

  constructor(kinds: readonly Kind[]) {
    if (kinds.length > MOST_KINDS)
      throw new RangeError(`${kinds.length} kinds; expected ${MOST_KINDS} at most`);
    this.#kinds = kinds;
  }

  /** Which of them stand in a text: a bit for each, the first the lowest. */
  in(text: string): number {
    const known = this.#known;
    let found = 0;
    for (let i = 0; i < text.length; i++) {
      const bits = known[numberOf(text.charCodeAt(i))] as number;
      found |= bits === UNKNOWN ? this.#look(text.codePointAt(i) as number) : bits;
      if (bits === UNKNOWN && isPair(text, i)) i++;
    }
    return found & ~LOOKED_UP;
  }

  #look(point: number): number {
    let bits = LOOKED_UP;
    for (const [place, kind] of this.#kinds.entries()) if (kind.has(point)) bits |= 1 << place;
    if (point < FIRST_PLANE && !isHalf(point)) this.#known[numberOf(point)] = bits;
    return bits;
  }
}

/** Whether a kind, given by its place among several, is one of those that `Kinds` found in a text. */
export function isAmong(found: number, place: number): boolean {
  return (found & (1 << place)) !== 0;
}

function isHalf(point: number): boolean {
  return 0xd800 <= point && point <= 0xdfff;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) as number) >= FIRST_PLANE;
}

/** The strings of one article, each once, in the order in which they are first said. */
export interface Distinct {
  readonly length: number;
  readonly strings: Uint32Array;
  /** Where each is first said. */
  readonly places: Uint32Array;
  /** How often each is said. */
  readonly times: Uint32Array;
}

/**
 * Make the function that lists the distinct strings of an article. What it gives holds until it is called again: new
 * lists for each of a hundred thousand articles would take longer than to fill them.
 */
export function distincter(): (hashes: Uint32Array) => Distinct {
  let room = roomFor(1 << 12);
  return (hashes) => {
    if (hashes.length > room.strings.length) room = roomFor(hashes.length);
    return { ...room, length: fill(room, hashes) };
  };
}

interface Room extends Omit<Distinct, "length"> {
  /** A hash table: 1 and the number of the string in the lists, at the string or at the next free slot; 0 is free. */
  readonly slots: Uint32Array;
}

function roomFor(strings: number): Room {
  const lists = powerOfTwo(strings);
  const list = () => new Uint32Array(lists);
  return { strings: list(), places: list(), times: list(), slots: new Uint32Array(2 * lists) };
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(least, 1)));

function fill({ strings, places, times, slots: all }: Room, hashes: Uint32Array): number {
  // A short article uses few of the slots, for all that are used are emptied again.
  const slots = all.subarray(0, 2 * powerOfTwo(hashes.length));
  let length = 0;
  for (let place = 0; place < hashes.length; place++) {
    const string = hashes[place] as number;
    if (string === 0) continue;
    const slot = slotOf(string, slots, strings);
    const known = slots[slot] as number;
    if (known > 0) {
      times[known - 1] = (times[known - 1] as number) + 1;
      continue;
    }
    [strings[length], places[length], times[length]] = [string, place, 1];
    slots[slot] = ++length;
  }
  slots.fill(0);
  return length;
}

function slotOf(string: number, slots: Uint32Array, strings: Uint32Array): number {
  const last = slots.length - 1;
  let slot = string & last;
  while (slots[slot] !== 0 && strings[(slots[slot] as number) - 1] !== string) slot = (slot + 1) & last;
  return slot;
}

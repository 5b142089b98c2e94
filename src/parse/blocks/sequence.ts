import { lastOf } from "../lists.ts";
/** How well states follow one another. States are numbers from 0. */
export interface Weights {
  /** How well each state fits at each place, by itself. */
  readonly own: readonly Float64Array[];
  /** How well each state at a place follows each one at the place before: a row for each of those, one after another. */
  readonly steps: readonly Float64Array[];
  /** How well a state ends the sequence, after another; none where it is the only one. */
  readonly end: (last: number, before: number | undefined) => number;
}

/** Find the sequence of states that fits best as a whole (Viterbi, 1967); linear in its length. */
export function bestSequence({ own, steps, end }: Weights): readonly number[] {
  const states = own[0]?.length ?? 0;
  /** A row of states for each place: where each comes from. */
  const origins = new Array<number>(own.length * states).fill(0);
  let scores = Float64Array.from(own[0] ?? []);
  let reached = new Float64Array(states);
  for (let place = 1; place < own.length; place++) {
    const step = steps[place] as Float64Array;
    const fits = own[place] as Float64Array;
    for (let to = 0; to < states; to++) {
      let origin = 0;
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < states; from++) {
        const score = (scores[from] as number) + (step[from * states + to] as number);
        if (score <= best) continue;
        origin = from;
        best = score;
      }
      origins[place * states + to] = origin;
      reached[to] = (fits[to] as number) + best;
    }
    const spent = scores;
    scores = reached;
    reached = spent;
  }
  const before = (place: number, state: number): number => origins[place * states + state] as number;
  const last = own.length - 1;
  const totals = [...scores].map(
    (score, state) => score + end(state, last > 0 ? before(last, state) : undefined),
  );
  const sequence = [totals.indexOf(Math.max(...totals))];
  for (let place = last; place > 0; place--) sequence.push(before(place, lastOf(sequence) as number));
  return sequence.reverse();
}

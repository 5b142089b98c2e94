/** How well states follow one another. States are numbers from 0. */
export interface Weights {
  /** How well each state fits at each place, by itself. */
  readonly own: readonly (readonly number[])[];
  /** How well a state follows another, which stands at the place before. */
  readonly step: (from: number, to: number, place: number) => number;
  /** How well a state ends the sequence, after another; none where it is the only one. */
  readonly end: (last: number, before: number | undefined) => number;
}

/** Find the sequence of states that fits best as a whole (Viterbi, 1967); linear in its length. */
export function bestSequence({ own, step, end }: Weights): readonly number[] {
  let scores: readonly number[] = own[0] ?? [];
  const origins: number[][] = [];
  for (let place = 1; place < own.length; place++) {
    const reached = (own[place] as readonly number[]).map((weight, to) => {
      let [origin, best] = [0, Number.NEGATIVE_INFINITY];
      for (let from = 0; from < scores.length; from++) {
        const score = (scores[from] as number) + step(from, to, place);
        if (score > best) [origin, best] = [from, score];
      }
      return { origin, score: weight + best };
    });
    origins.push(reached.map(({ origin }) => origin));
    scores = reached.map(({ score }) => score);
  }
  const totals = scores.map((score, state) => score + end(state, origins.at(-1)?.[state]));
  const sequence = [totals.indexOf(Math.max(...totals))];
  for (const before of origins.reverse()) sequence.push(before[sequence.at(-1) as number] as number);
  return sequence.reverse();
}

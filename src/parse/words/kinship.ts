/**
 * How well a text goes on another: by the words that both share, and by what both are about. Over 3,600 places in articles
 * and between them, on days that were not learnt from, a logistic regression of shared words alone errs in 14 of 100, of
 * both in 8. The weights are near to its own, in units of what shared words alone say.
 */
const SHARED = 0.5;
const CLOSE = 1.03;
const USUAL = -0.46;

/**
 * Weigh how well texts go on others, by their `likeness` and how `close` they point: about −1 not at all, above 0 well.
 * Where nothing is known of their matter the words say it.
 */
export function kinshipOf(likeness: number, close: number | undefined): number {
  return close === undefined ? likeness : SHARED * likeness + CLOSE * close + USUAL;
}

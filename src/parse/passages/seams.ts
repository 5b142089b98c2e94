import type { SetBlock } from "../blocks/set-block.ts";
import { times } from "../strength.ts";

/** How the columns of a page follow one another in its text. */
export type Order = "straight" | "interleaved";

/**
 * What a seam is weighed for: to match all cuts of a page with what goes on there, read in an order; or as one of the
 * things that tell how a thread goes on, where the words and the frames are weighed besides.
 */
export type Use = Order | "thread";

/** What tells that a paragraph goes on in a block. All that is measured is added up; above 0 it may. */
interface Evidence {
  readonly rule: string;
  readonly weight: Readonly<Record<Use, number>>;
  /** How far it holds: 0 to 1, or a count. */
  readonly strength: (seam: Seam) => number | boolean;
}

/** The weights of what counts the same to match straight on and interleaved. */
const either = (match: number, thread: number): Evidence["weight"] => ({
  straight: match,
  interleaved: match,
  thread,
});

/** Texts that point less near to each other are rather of two articles; how much nearer they do tells nothing of paragraphs. */
const APART = 0.1;

/** The two blocks that may be one paragraph, with what is known of them. */
export interface Seam {
  readonly from: SetBlock;
  readonly to: SetBlock;
  /** How many blocks of text on the second stands: 1 is the next. */
  readonly distance: number;
  /** How much the runs of text around both are about the same: 0 to 1. */
  readonly kinship: number;
  /** The same of the words right before and after. */
  readonly nearKinship: number;
  /** How near what stands right before and after points, as the `closeness` of texts: −1 to 1, and 1 where that is not known. */
  readonly matter: () => number;
  /** How usual the letters that meet are together: −1 to 3. */
  readonly usage: number;
  /** How much oftener than by chance the characters that meet stand side by side, in nats; 0 where it is seldomer. */
  readonly meeting: number;
  /** Whether a word lies across: found when it is first asked for, for that takes long. */
  readonly word: () => boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether a headline or crosshead stands right under the first. */
  readonly overDisplay: boolean;
  /** Whether a headline or crosshead stands right over the second. */
  readonly underDisplay: boolean;
  /** Whether the second is a single short line that ends a sentence. */
  readonly isLastLine: boolean;
  /** Whether the second could as well begin a paragraph, by all that is seen of it. */
  readonly couldBegin: boolean;
}

/**
 * What tells where a paragraph goes on. The weights to match are those of a logistic regression over pairs of blocks on
 * pages whose columns are read in turn, rounded; those for threads were sought together with the weights of moves.
 *
 * Straight on, a paragraph goes on in the next block; interleaved, the next is another's.
 */
const EVIDENCE: readonly Evidence[] = [
  { rule: "any", weight: { straight: 1.5, interleaved: 3.5, thread: -0.28 }, strength: () => 1 },
  {
    rule: "next",
    weight: { straight: 1.9, interleaved: -1.2, thread: 0.4 },
    strength: ({ distance }) => distance === 1,
  },
  {
    rule: "far",
    weight: { straight: -2.5, interleaved: -0.75, thread: -0.25 },
    strength: ({ distance }) => Math.log2(distance),
  },
  { rule: "begins-inside", weight: either(0.3, 1.3), strength: ({ to }) => to.beginning === "full" },
  { rule: "begins-paragraph", weight: either(-1.3, -0.65), strength: ({ to }) => to.beginning === "narrow" },
  { rule: "could-begin", weight: either(0, -2), strength: ({ couldBegin }) => couldBegin },
  { rule: "usual", weight: either(0.9, 0.65), strength: ({ usage }) => usage },
  { rule: "meeting", weight: either(0, 0.15), strength: ({ meeting }) => meeting },
  { rule: "word-across", weight: either(2, 2.5), strength: ({ word }) => word() },
  { rule: "kin", weight: either(3, -2.7), strength: ({ kinship }) => kinship },
  { rule: "kin-near", weight: either(9.5, 7), strength: ({ nearKinship }) => nearKinship },
  { rule: "other-matter", weight: either(15, 0), strength: ({ matter }) => Math.min(0, matter() - APART) },
  { rule: "closes-quote", weight: either(1.6, 1.9), strength: ({ opens, closes }) => opens && closes },
  { rule: "leaves-quote", weight: either(-1.7, -1), strength: ({ opens, closes }) => opens !== closes },
  {
    rule: "looks-like-display",
    weight: either(-2.5, -0.4),
    strength: ({ from }) => from.role === "display",
  },
  {
    rule: "over-display",
    weight: either(1.5, 0),
    strength: ({ from, overDisplay }) => from.role === "display" && overDisplay,
  },
  { rule: "under-display", weight: either(-1, -0.5), strength: ({ underDisplay }) => underDisplay },
  // OCR sets the last line of a paragraph apart where it is short.
  {
    rule: "last-line",
    weight: either(0, 2.35),
    strength: ({ isLastLine, distance }) => isLastLine && distance === 1,
  },
];

const evidenceFor = (use: Use): readonly Evidence[] => EVIDENCE.filter(({ weight }) => weight[use] !== 0);
const EVIDENCE_FOR: Readonly<Record<Use, readonly Evidence[]>> = {
  straight: evidenceFor("straight"),
  interleaved: evidenceFor("interleaved"),
  thread: evidenceFor("thread"),
};

/** Weigh whether the paragraph goes on across a seam: above 0 it may. */
export function weighSeam(seam: Seam, use: Use): number {
  let total = 0;
  for (const { weight, strength } of EVIDENCE_FOR[use]) total += times(weight[use], strength(seam));
  return total;
}

import type { SetBlock } from "../blocks/label.ts";

/** What tells that a paragraph goes on in a block. All that is measured is added up; above 0 it may. */
interface Evidence {
  readonly rule: string;
  readonly weight: number;
  /** How far it holds: 0 to 1, or a count. */
  readonly strength: (seam: Seam) => number | boolean;
}

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
  /** How usual the letters that meet are together: −1 to 3. */
  readonly usage: number;
  /** Whether a word lies across. */
  readonly word: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether a headline or crosshead stands right under the first. */
  readonly overDisplay: boolean;
  /** Whether a headline or crosshead stands right over the second. */
  readonly underDisplay: boolean;
  /** Whether the second is a single short line that ends a sentence. */
  readonly isLastLine: boolean;
}

/**
 * What the texts themselves say, whatever the order of the columns. The weights are those of a logistic regression
 * over pairs of blocks on pages whose columns are read in turn, rounded.
 */
const EVIDENCE: readonly Evidence[] = [
  { rule: "begins-inside", weight: 0.3, strength: ({ to }) => to.beginning === "full" },
  { rule: "begins-paragraph", weight: -1.3, strength: ({ to }) => to.beginning === "narrow" },
  { rule: "usual", weight: 0.9, strength: ({ usage }) => usage },
  { rule: "word-across", weight: 2, strength: ({ word }) => word },
  { rule: "kin", weight: 3, strength: ({ kinship }) => kinship },
  { rule: "kin-near", weight: 9.5, strength: ({ nearKinship }) => nearKinship },
  { rule: "closes-quote", weight: 1.6, strength: ({ opens, closes }) => opens && closes },
  { rule: "looks-like-display", weight: -2.5, strength: ({ from }) => from.role === "display" },
  {
    rule: "over-display",
    weight: 1.5,
    strength: ({ from, overDisplay }) => from.role === "display" && overDisplay,
  },
  { rule: "under-display", weight: -1, strength: ({ underDisplay }) => underDisplay },
  { rule: "leaves-quote", weight: -1.7, strength: ({ opens, closes }) => opens !== closes },
];

/** How the columns of a page follow one another in its text. */
export type Order = "straight" | "interleaved";

/** What the distance says: straight on, a paragraph goes on in the next block; interleaved, the next is another's. */
const DISTANCE: Readonly<Record<Order, readonly Evidence[]>> = {
  straight: [
    { rule: "any", weight: 1.5, strength: () => 1 },
    { rule: "next", weight: 1.9, strength: ({ distance }) => distance === 1 },
    { rule: "far", weight: -2.5, strength: ({ distance }) => Math.log2(distance) },
  ],
  interleaved: [
    { rule: "any", weight: 3.5, strength: () => 1 },
    { rule: "next", weight: -1.2, strength: ({ distance }) => distance === 1 },
    { rule: "far", weight: -0.75, strength: ({ distance }) => Math.log2(distance) },
  ],
};

/** Weigh whether the paragraph goes on across a seam, read in an order: above 0 it may. */
export function weighSeam(seam: Seam, order: Order): number {
  let total = 0;
  for (const { weight, strength } of EVIDENCE) total += weight * Number(strength(seam));
  for (const { weight, strength } of DISTANCE[order]) total += weight * Number(strength(seam));
  return total;
}

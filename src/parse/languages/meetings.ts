import { remember } from "../remember.ts";
import { asNumber, EDGE, pairOf } from "./character-pairs.ts";
import { PairTable } from "./pair-table.ts";

/** So many of what a row tells make a nat. */
export const SCALE = 16;
/** What a pair tells that was not learnt, for it hardly ever stands in a text. */
export const UNSEEN = -1.5;

/**
 * Tells how usual it is that a text begins right behind the end of another, by the two characters that meet: −1.5 to 8;
 * behind an empty text a paragraph begins. It is how much oftener than by chance one stands right before the other:
 * pointwise mutual information in nats (Church and Hanks, “Word association norms, mutual information, and
 * lexicography”, Computational Linguistics 16, 1990).
 */
export function meetingReader(rows: Uint8Array): (first: string, second: string) => number {
  return (first, second) => {
    const last = first === "" ? EDGE : first.charCodeAt(first.length - 1);
    const next = second === "" ? EDGE : second.charCodeAt(0);
    const told = tableOf(rows).find(pairOf(asNumber(last), asNumber(next)));
    return told === undefined ? UNSEEN : told / SCALE;
  };
}

/** Read once, when it is first asked. */
const tableOf = remember((rows: Uint8Array) => new PairTable(rows));

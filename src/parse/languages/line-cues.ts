import { remember } from "../remember.ts";
import { pairsIn } from "./cues.ts";
import { PairTable } from "./pair-table.ts";

/** So many of what a row tells make a unit of log-odds. */
export const SCALE = 20;
/** No line is surer than so. */
export const MOST = 8;

/**
 * Tells how likely a line is a headline or crosshead and no line out of running text, by pairs of characters that were
 * learnt, each counted once: log-odds, −8 to 8. A line of text begins and ends anywhere in its sentence.
 */
export function lineCueReader(rows: Uint8Array): (text: string) => number {
  return (text) => {
    const table = tableOf(rows);
    let sum = 0;
    for (const pair of new Set(pairsIn(text))) sum += table.find(pair) ?? 0;
    return Math.max(-MOST, Math.min(MOST, sum / SCALE));
  };
}

/** Read once, when it is first asked. */
const tableOf = remember((rows: Uint8Array) => new PairTable(rows));

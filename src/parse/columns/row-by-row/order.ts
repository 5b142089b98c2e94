import type { Language } from "../../language.ts";
import { COLUMNS } from "../strands/strands.ts";

/** A line that goes on in the next is so long, in characters, and what goes on it, at least. */
const LINE = 9;
const NEXT = 2;
/** Languages that are written in letters break lines between words, which tell nothing. */
const IN_LATIN = /[ -~]$/u;
/** Fewer cuts than these tell nothing, and no more are asked. */
const CUTS = 30;
const MOST = 300;
/** Lines go on in the next if what meets there is more usual than this in the mean, in nats; or further down, if it is so much more so there. */
const USUAL = 0;
const MORE = 0.3;

/**
 * Whether the lines of a page go along its rows, so that a line goes on in none that is next to it, but some lines below: in
 * the one behind those of the other columns.
 */
export function isRowByRow(lines: readonly string[], language: Language): boolean {
  const next = meet(lines, 1, language);
  if (next === null || next > USUAL) return false;
  for (let columns = 2; columns <= COLUMNS; columns++) {
    const further = meet(lines, columns, language);
    if (further !== null && further > next + MORE) return true;
  }
  return false;
}

/** How usual it is in the mean what meets where lines that end inside a sentence would go on so many lines below; null where too few do. */
function meet(lines: readonly string[], below: number, language: Language): number | null {
  let cuts = 0;
  let sum = 0;
  for (let i = below; i < lines.length && cuts < MOST; i++) {
    const [line, next] = [lines[i - below] as string, lines[i] as string];
    if (line.length < LINE || next.length < NEXT || language.endsSentence(line) || IN_LATIN.test(line))
      continue;
    cuts++;
    sum += language.weighMeeting(line, next);
  }
  return cuts < CUTS ? null : sum / cuts;
}

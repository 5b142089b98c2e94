import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { rememberPlaces } from "../remember.ts";
import type { Weighed } from "../words/relevance.ts";
import type { Words } from "../words/words.ts";

/** What is read in one run, without a cut, up to a block or from it on: pairs of letters. */
export interface Runs {
  readonly upTo: (index: number) => Weighed;
  readonly since: (index: number) => Weighed;
}

/** So much text tells what a run is about, in characters. */
const ENOUGH = 900;

/**
 * Gather the runs of text on a page: blocks read one after another, between a cut, a lead, a byline or a jump and
 * the next. Each is gathered when it is first asked for.
 */
export function findRuns(
  blocks: readonly SetBlock[],
  bodies: readonly number[],
  isCut: (index: number) => boolean,
  { pairsOfRun, weigh }: Words,
  language: Language,
): Runs {
  const place = new Map(bodies.map((index, i) => [index, i]));
  const at = (i: number): SetBlock => blocks[bodies[i] as number] as SetBlock;
  const parted = (i: number): boolean =>
    blocks
      .slice((bodies[i - 1] ?? -1) + 1, bodies[i])
      .some(({ role }) => role === "byline" || role === "jump");

  const upTo = (index: number): Weighed => {
    const start = place.get(index) ?? 0;
    const texts: string[] = [];
    for (
      let i = start, length = 0;
      i >= 0 && length < ENOUGH && (i === start || !isCut(bodies[i] as number));
      i--
    ) {
      texts.push(at(i).text);
      length += at(i).text.length;
      if (language.lead(at(i).text) || parted(i)) break;
    }
    return weigh(pairsOfRun(texts));
  };
  const since = (index: number): Weighed => {
    const start = place.get(index) ?? 0;
    const texts: string[] = [];
    for (let i = start, length = 0; i < bodies.length && length < ENOUGH; i++) {
      if (i > start && (language.lead(at(i).text) || parted(i))) break;
      texts.push(at(i).text);
      length += at(i).text.length;
      if (isCut(bodies[i] as number) || language.close(at(i).text)) break;
    }
    return weigh(pairsOfRun(texts));
  };
  return { upTo: rememberPlaces(upTo), since: rememberPlaces(since) };
}

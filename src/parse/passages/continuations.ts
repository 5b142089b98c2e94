import type { SetBlock } from "../blocks/set-block.ts";
import type { Jump, Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import { firstLine, type Line, lastLine } from "../printed.ts";
import { remember } from "../remember.ts";
import { closeness } from "../words/embedding.ts";
import type { Pairs } from "../words/pairs.ts";
import type { Words } from "../words/words.ts";
import { pairUp } from "./assignment.ts";
import { blocksIn, type Element, type Flow } from "./passages.ts";

/** How much of a text that goes on elsewhere tells what it is about, in passages, and in characters. */
const ENOUGH = 12;
const LONGEST = 20_000;

/** What stands on the other side of jumps. */
export interface Continuations {
  /**
   * The texts that most likely go on where an element jumps to, or stand before what goes on with it; the same for each
   * element that the blocks of a page may make, in any of the ways to read it.
   */
  readonly beyond: (element: Element) => readonly string[];
}

/** A jump, with the texts that it cuts: what stands before `下转第二版`, or after `上接第一版`. */
interface Cut {
  readonly element: Element;
  readonly page: number;
  readonly other: number;
  readonly texts: readonly string[];
}

/**
 * Look across the jumps of an issue, before its articles are known: a headline on the first page is often about what is
 * told on the second, and the other way round. Where several jumps lead from one page to another, each text goes on in
 * the one that is most about the same.
 */
export function lookAcross(flows: readonly Flow[], words: Words, language: Language): Continuations {
  const from = cutsOf(flows, "to", language);
  const to = cutsOf(flows, "from", language);
  const beyond = new Map<Line, readonly string[]>();
  const isOnly = onlyRoads(from, to);
  const pairsOf = remember(({ texts }: Cut) => words.pairsOfRun(texts));
  const fit = (cut: Cut, rest: Cut): number => {
    if (cut.other !== rest.page || rest.other !== cut.page) return 0;
    return isOnly(cut, rest) ? NAMED : weigh(pairsOf(cut), pairsOf(rest), words);
  };
  for (const [one, other] of pairUp(from, to, fit)) {
    beyond.set(lineOf(one.element, "to"), other.texts);
    beyond.set(lineOf(other.element, "from"), one.texts);
  }
  const at = (element: Element, side: keyof Jump): readonly string[] | undefined =>
    beyond.get(lineOf(element, side));
  return { beyond: (element) => at(element, "to") ?? at(element, "from") ?? [] };
}

/** The line of an element that says where it goes on, or comes from: the last one, or the first. */
function lineOf(element: Element, side: keyof Jump): Line {
  const blocks = blocksIn(element);
  return side === "to" ? lastLine(lastOf(blocks) as SetBlock) : firstLine(blocks[0] as SetBlock);
}

/** How much it counts that two jumps name each other's page: a text goes on somewhere, though its words say little. */
const NAMED = 1;

/** Tells whether two jumps are the only ones between their pages, so that one leads to the other whatever the texts say. */
function onlyRoads(from: readonly Cut[], to: readonly Cut[]): (cut: Cut, rest: Cut) => boolean {
  const leaving = countRoads(from);
  const arriving = countRoads(to);
  return (cut, rest) => leaving.get(roadOf(cut)) === 1 && arriving.get(roadOf(rest)) === 1;
}

/** How many jumps stand on one page and name the same other one. */
function countRoads(cuts: readonly Cut[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const road of cuts.map(roadOf)) counts.set(road, (counts.get(road) ?? 0) + 1);
  return counts;
}

const roadOf = ({ page, other }: Cut): string => `${page} ${other}`;

/** Weigh how likely one jump leads to the other, of several: by the words that both share and what both are about. */
function weigh(before: Pairs, after: Pairs, { weigh, shareOfLess, vectorOf }: Words): number {
  return (
    NAMED + shareOfLess(weigh(before), weigh(after)) + (closeness(vectorOf(before), vectorOf(after)) ?? 0)
  );
}

/** The jumps of an issue to other pages, or from them. */
function cutsOf(flows: readonly Flow[], side: keyof Jump, language: Language): readonly Cut[] {
  const step = side === "from" ? 1 : -1;
  return concat(
    flows.map(({ page, elements }) =>
      elements.flatMap((element, index): readonly Cut[] => {
        const other = language.jump(element.text)?.jump[side];
        return other === undefined
          ? []
          : [{ element, page, other, texts: runFrom(elements, index, step, language) }];
      }),
    ),
  );
}

/** The passages after (or before) a jump line, up to where another article begins (or this one does). */
function runFrom(
  elements: readonly Element[],
  index: number,
  step: number,
  language: Language,
): readonly string[] {
  const texts: string[] = [];
  let left = LONGEST;
  for (let i = index; i >= 0 && i < elements.length && texts.length < ENOUGH && left > 0; i += step) {
    const { role, text } = elements[i] as Element;
    const lead = role === "passage" && language.lead(text) !== null;
    if (i !== index && ((step > 0 && lead) || language.jump(text))) break;
    if (role === "passage") {
      texts.push(text.slice(0, left));
      left -= text.length + 1;
    }
    if (step < 0 && lead) break;
  }
  return texts;
}

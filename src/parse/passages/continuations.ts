import { groupBy } from "../../group-by.ts";
import type { Jump, Language } from "../language.ts";
import { concat } from "../lists.ts";
import { remember } from "../remember.ts";
import type { Element, Flow } from "./passages.ts";

/** How much of a text that goes on elsewhere tells what it is about, in passages, and in characters. */
const ENOUGH = 12;
const LONGEST = 20_000;

/** What stands on the other side of jumps. */
export interface Continuations {
  /** The texts that may go on where an element jumps to, or stand before what goes on with it. */
  readonly beyond: (page: number, element: Element) => string;
}

/**
 * Look across the jumps of an issue, before it is known which continuation is whose: a headline on the first page is
 * often about what is told on the second, and the other way round.
 */
export function lookAcross(flows: readonly Flow[], language: Language): Continuations {
  const jumpOf = (element: Element): Jump => language.jump(element.text)?.jump ?? {};
  const read = remember((page: number) => {
    const elements = concat(flows.filter((flow) => flow.page === page).map((flow) => flow.elements));
    const jumps = elements.flatMap((element, index) =>
      Object.entries(jumpOf(element)).map(([side, other]) => ({ index, says: `${side} ${other}` })),
    );
    return { elements, jumps: groupBy(jumps, ({ says }) => says) };
  });
  const texts = (page: number, side: keyof Jump, other: number): string => {
    const { elements, jumps } = read(page);
    const found = jumps.get(`${side} ${other}`) ?? [];
    const [only] = found;
    return only === undefined || found.length > 1
      ? ""
      : runFrom(elements, only.index, side === "from" ? 1 : -1, language);
  };
  return {
    beyond(page, element) {
      const { to, from } = jumpOf(element);
      if (to !== undefined) return texts(to, "from", page);
      return from === undefined ? "" : texts(from, "to", page);
    },
  };
}

/** The passages after (or before) a jump line, up to where another article begins (or this one does). */
function runFrom(elements: readonly Element[], index: number, step: number, language: Language): string {
  const texts: string[] = [];
  for (let i = index; i >= 0 && i < elements.length && texts.length < ENOUGH; i += step) {
    const { role, text } = elements[i] as Element;
    const lead = role === "passage" && language.lead(text) !== null;
    if (i !== index && ((step > 0 && lead) || language.jump(text))) break;
    if (role === "passage") texts.push(text);
    if (step < 0 && lead) break;
  }
  return texts.join(" ").slice(0, LONGEST);
}

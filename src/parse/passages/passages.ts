import type { SetBlock } from "../blocks/label.ts";
import { reachesEnd } from "../blocks/measure.ts";
import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import { withCutLines } from "./cut-lines.ts";
import type { Joins } from "./joins.ts";

/** A paragraph, whole again: the blocks that the ends of columns made of it, in reading order. */
export interface Passage {
  readonly role: "passage";
  readonly blocks: readonly SetBlock[];
  readonly text: string;
  /** Whether it begins where the paragraph before it was cut off, so that another frame of the page begins here. */
  readonly afterCut: boolean;
}

/** What a page consists of after its paragraphs are whole: paragraphs, and all other blocks as they are. */
export type Element = Passage | SetBlock;

/** The elements of a page, or of a section of one, in the order in which they are read. */
export interface Flow {
  readonly page: number;
  readonly elements: readonly Element[];
}

/** A frame of the page: blocks that are read one after another. A paragraph may be cut at its end and go on later. */
interface Thread {
  readonly elements: (SetBlock[] | SetBlock)[];
  readonly afterCut: boolean;
}

/**
 * Rejoin the paragraphs of a page, and put what the columns of several articles interleave back in order.
 *
 *     A begins … is cut | B begins … is cut | A goes on … ends | B goes on … ends
 *     └──────── A ─────────────────────────────────────────┘     and then all of B
 *
 * A block that goes on a cut paragraph takes what follows it along; a paragraph that begins where another was cut
 * begins a thread of its own. A byline in the middle of a paragraph was set apart from its own text.
 */
export function rejoin(
  blocks: readonly SetBlock[],
  joins: Joins | undefined,
  language: Language,
): readonly Element[] {
  const threads: Thread[] = [{ elements: [], afterCut: false }];
  const homes = new Map<number, { readonly thread: Thread; readonly passage: SetBlock[] }>();
  const goesOn = new Set(joins?.values());
  const loose: SetBlock[] = [];
  let waiting: SetBlock[] = [];
  let last: number | undefined;
  let thread = threads[0] as Thread;
  for (const [index, block] of withCutLines(blocks, joins).entries()) {
    if (block.role !== "body") {
      waiting.push(block);
      continue;
    }
    const from = joins?.get(index);
    const home = from === undefined ? undefined : homes.get(from);
    const cut = last !== undefined && goesOn.has(last) && from !== last;
    if (home) thread = home.thread;
    else if (cut) {
      thread = { elements: [], afterCut: true };
      threads.push(thread);
    }
    const before = last === undefined ? undefined : homes.get(last)?.passage;
    const passage =
      home?.passage ?? (before && runsOn(before, block, waiting, language) ? before : undefined);
    if (passage && waiting.every((block) => block.role === "byline")) loose.push(...waiting.splice(0));
    const { tail, head } = partWaiting(waiting, language);
    if (last !== undefined) homes.get(last)?.thread.elements.push(...tail);
    thread.elements.push(...(last === undefined ? waiting : head));
    if (passage) passage.push(block);
    else thread.elements.push([block]);
    homes.set(index, { thread, passage: passage ?? (thread.elements.at(-1) as SetBlock[]) });
    waiting = [];
    last = index;
  }
  const { tail, head } = partWaiting(waiting, language);
  thread.elements.push(...tail);
  return [...threads.flatMap((t) => toElements(t, language)), ...head, ...loose];
}

/** What stands right after a text belongs to it: captions, and the line that says where it goes on. */
function partWaiting(waiting: readonly SetBlock[], language: Language) {
  const isTail = (block: SetBlock): boolean =>
    block.role === "caption" || language.jump(block.text)?.jump.to !== undefined;
  const end = waiting.findIndex((block) => !isTail(block));
  const size = end < 0 ? waiting.length : end;
  return { tail: waiting.slice(0, size), head: waiting.slice(size) };
}

function toElements({ elements, afterCut }: Thread, language: Language): readonly Element[] {
  const first = elements.find(Array.isArray);
  return elements.map((element): Element => {
    if (!Array.isArray(element)) return element;
    const text = language.joinLines(element.flatMap((block) => block.lines.map((line) => line.text)));
    return { role: "passage", blocks: element, text, afterCut: afterCut && element === first };
  });
}

/** A paragraph may be cut right after a sentence: then a full line is followed by one that begins like the middle. */
function runsOn(
  passage: readonly SetBlock[],
  block: SetBlock,
  between: readonly SetBlock[],
  language: Language,
): boolean {
  const last = passage.at(-1) as SetBlock;
  const line = last.lines.at(-1) as Line;
  const full = reachesEnd(line, last.measure);
  return (
    between.length === 0 &&
    full &&
    block.beginning === "full" &&
    !language.lead(block.text) &&
    !language.close(last.text)
  );
}

import { reachesEnd } from "../blocks/measure.ts";
import { changed, type SetBlock } from "../blocks/set-block.ts";
import { countSignatures } from "../blocks/signed-below.ts";
import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import type { Links } from "../threads/threads.ts";
import type { PageWays } from "./links.ts";
import type { Order } from "./seams.ts";

/**
 * A paragraph, whole again: the blocks that the ends of columns made of it, in reading order. Where a column ended with
 * a sentence nothing tells whether the paragraph goes on: what may do so is a passage that `runsOn`, until it is known
 * whether an article begins with it.
 */
export interface Passage {
  readonly role: "passage";
  readonly blocks: readonly SetBlock[];
  readonly text: string;
  /** Whether it begins where the paragraph before it was cut off, so that another frame of the page begins here. */
  readonly afterCut: boolean;
  /** Whether it stands in its thread because of what it says, and not only because it was read next. */
  readonly inThread: boolean;
  /** Whether it may be the rest of the paragraph right before it. */
  readonly runsOn: boolean;
}

/** What a page consists of after its paragraphs are whole: paragraphs, and all other blocks as they are. */
export type Element = Passage | SetBlock;

/** The blocks that an element consists of. */
export function blocksIn(element: Element): readonly SetBlock[] {
  return element.role === "passage" ? element.blocks : [element];
}

/** The elements of a page, or of a section of one, in the order in which they are read. */
export interface Flow {
  readonly page: number;
  readonly elements: readonly Element[];
}

/** The flow of a page, or of a section of one, that comes of one of the ways to read it. */
export function flowIn({ page, blocks, order }: PageWays, links: Links, language: Language): Flow {
  return { page, elements: rejoin(blocks, links, order, language) };
}

/** A frame of the page: blocks that are read one after another. A paragraph may be cut at its end and go on later. */
interface Thread {
  readonly elements: (Paragraph | SetBlock)[];
  readonly afterCut: boolean;
}

/** A paragraph while its blocks are gathered. */
interface Paragraph {
  readonly blocks: SetBlock[];
  readonly runsOn: boolean;
}

/**
 * Rejoin the paragraphs of a page, and put what the columns of several articles interleave back in order.
 *
 *     A begins … is cut | B begins … is cut | A goes on … ends | B goes on … ends
 *     └──────── A ─────────────────────────────────────────┘     and then all of B
 *
 * A block that goes on a thread takes what follows it along. A byline in the middle of a paragraph was set apart from
 * its own text.
 */
function rejoin(
  blocks: readonly SetBlock[],
  links: Links,
  order: Order,
  language: Language,
): readonly Element[] {
  const threads: Thread[] = [];
  const homes = new Map<number, Home>();
  const loose: SetBlock[] = [];
  let waiting: SetBlock[] = [];
  let last: Home | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as SetBlock;
    const link = links.get(index);
    if (!link) {
      waiting.push(block);
      continue;
    }
    const home = link.from === undefined ? undefined : homes.get(link.from);
    const thread = home?.thread ?? { elements: [], afterCut: threads.length > 0 };
    if (!home) threads.push(thread);
    const goesOn = home && link.joined;
    last?.thread.elements.push(...waiting.splice(0, countSignatures(waiting, block)));
    if (goesOn && waiting.every(({ role }) => role === "byline"))
      loose.push(...waiting.splice(0).map((byline) => changed(byline, { overColumn: "sentence" })));
    const { tail, head } = partWaiting(waiting, language);
    last?.thread.elements.push(...tail);
    const inTurn = home !== undefined && last !== undefined && home !== last;
    const shown = (one: SetBlock): SetBlock => {
      const inSentence = goesOn === true && interrupts(one, language);
      const overColumn = inTurn ? "turn" : inSentence ? "sentence" : null;
      return one.role === "display" && overColumn ? changed(one, { overColumn }) : one;
    };
    thread.elements.push(...(last ? head : waiting).map(shown));
    const paragraph = goesOn
      ? home.paragraph
      : { blocks: [], runsOn: home !== undefined && runsOn(home.paragraph, block, waiting, language) };
    if (!goesOn) thread.elements.push(paragraph);
    paragraph.blocks.push(asText(block));
    last = { thread, paragraph };
    homes.set(index, last);
    waiting = [];
  }
  last?.thread.elements.push(...waiting.splice(0, countSignatures(waiting, undefined)));
  const { tail, head } = partWaiting(waiting, language);
  const rest = last ? head : waiting;
  last?.thread.elements.push(...tail);
  const inThread = order === "interleaved";
  return concat([...threads.map((thread) => toElements(thread, inThread, language)), rest, loose]);
}

/** Where a block of text was put. */
interface Home {
  readonly thread: Thread;
  readonly paragraph: Paragraph;
}

/** A headline has more characters: fewer are the rest of a line. */
const HEADLINE = 5;

/** A crosshead stands between paragraphs: what stands inside one is a headline that was set over several columns. */
function interrupts({ text, lines }: SetBlock, language: Language): boolean {
  return lines.length <= 2 && text.length >= HEADLINE && language.pauses(text) === 0;
}

/** A line that looked like a crosshead is text where a paragraph goes on from it. */
function asText(block: SetBlock): SetBlock {
  return block.role === "body" ? block : changed(block, { role: "body", rule: "goes-on" });
}

/** What stands right after a text belongs to it: captions, and the line that says where it goes on. */
function partWaiting(waiting: readonly SetBlock[], language: Language) {
  const isTail = (block: SetBlock): boolean =>
    block.role === "caption" || language.jump(block.text)?.jump.to !== undefined;
  const end = waiting.findIndex((block) => !isTail(block));
  const size = end < 0 ? waiting.length : end;
  return { tail: waiting.slice(0, size), head: waiting.slice(size) };
}

function toElements(
  { elements, afterCut }: Thread,
  inThread: boolean,
  language: Language,
): readonly Element[] {
  const first = elements.find((element) => !("role" in element));
  return elements.map((element): Element => {
    if ("role" in element) return element;
    const { blocks, runsOn } = element;
    const text = textOf(blocks, language);
    return { role: "passage", blocks, text, afterCut: afterCut && element === first, inThread, runsOn };
  });
}

/** Make one paragraph of a passage and the one that goes on it. */
export function joinPassages(one: Passage, other: Passage, language: Language): Passage {
  const blocks = [...one.blocks, ...other.blocks];
  return { ...one, blocks, text: textOf(blocks, language) };
}

function textOf(blocks: readonly SetBlock[], language: Language): string {
  const [first] = blocks as [SetBlock];
  if (blocks.length === 1) return first.text;
  return language.joinLines(concat(blocks.map((block) => block.lines)).map((line) => line.text));
}

/** A paragraph may be cut right after a sentence: then a full line is followed by one that begins like the middle. */
function runsOn(
  { blocks }: Paragraph,
  block: SetBlock,
  between: readonly SetBlock[],
  language: Language,
): boolean {
  const last = lastOf(blocks) as SetBlock;
  const line = lastOf(last.lines) as Line;
  const full = reachesEnd(line, last.measure);
  return (
    between.length === 0 &&
    full &&
    block.beginning === "full" &&
    !language.lead(block.text) &&
    !language.close(last.text)
  );
}

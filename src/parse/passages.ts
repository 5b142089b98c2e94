import type { SetBlock } from "./label.ts";
import type { Language } from "./language.ts";
import { firstLine } from "./printed.ts";

/** A paragraph, whole again: the blocks that the ends of columns made of it, in reading order. */
export interface Passage {
  readonly role: "passage";
  readonly blocks: readonly SetBlock[];
  readonly text: string;
}

/** What a page consists of after its paragraphs are whole: paragraphs, and all other blocks as they are. */
export type Element = Passage | SetBlock;

/** How many blocks a paragraph may reach across: captions, furniture and headlines stand in between. */
const REACH = 6;

/**
 * Rejoin paragraphs that the end of a column cut in two.
 *
 *     …要做好乡村振兴工作，在样板      片区建设、现代农业发展…
 *                            ^ no end of sentence, full line: the next block goes on
 */
export function rejoin(blocks: readonly SetBlock[], language: Language): readonly Element[] {
  const elements: Element[] = [];
  for (const block of blocks) {
    if (block.role !== "body") elements.push(block);
    else {
      const at = findOpen(elements, block, language);
      if (at < 0) elements.push(passage([block], language));
      else elements[at] = passage([...(elements[at] as Passage).blocks, block], language);
    }
  }
  return elements;
}

function passage(blocks: readonly SetBlock[], language: Language): Passage {
  const text = language.joinLines(blocks.flatMap((block) => block.lines.map((line) => line.text)));
  return { role: "passage", blocks, text };
}

/** Find the paragraph that a block goes on; −1 where it begins one. */
function findOpen(elements: readonly Element[], block: SetBlock, language: Language): number {
  if (block.beginning === "indented" || language.lead(block.text)) return -1;
  for (let i = elements.length - 1; i >= 0 && i >= elements.length - REACH; i--) {
    const element = elements[i] as Element;
    if (element.role !== "passage") continue;
    return goesOn(element, block, i === elements.length - 1, language) ? i : -1;
  }
  return -1;
}

function goesOn(open: Passage, block: SetBlock, adjacent: boolean, language: Language): boolean {
  const last = open.blocks.at(-1) as SetBlock;
  const lastLine = last.lines.at(-1);
  const full = last.measure.some((ems) => lastLine && lastLine.width + lastLine.indent > ems - 1.6);
  if (language.close(open.text) || language.jump(open.text)) return false;
  if (!language.endsSentence(open.text))
    return adjacent || block.beginning === "full" || language.openings(open.text) > 0;
  return (
    adjacent &&
    full &&
    block.beginning === "full" &&
    language.openings(open.text) >= 0 &&
    firstLine(block).indent === 0
  );
}

import type { SetBlock } from "../blocks/set-block.ts";
import { countSignatures } from "../blocks/signed-below.ts";
import type { Language } from "../language.ts";
import type { Element, Passage } from "../passages/passages.ts";
import { linesBetween } from "../printed.ts";

/** A passage with the blocks between it and the passage before. */
export interface Step {
  readonly between: readonly SetBlock[];
  readonly passage: Passage;
}

/** A page as it is read: its passages one after another, and what stands behind the last. */
export interface Walk {
  readonly steps: readonly Step[];
  readonly rest: readonly SetBlock[];
}

/** Walk through the elements of a page. */
export function walk(elements: readonly Element[]): Walk {
  const steps: Step[] = [];
  let between: SetBlock[] = [];
  for (const element of elements) {
    if (element.role !== "passage") between.push(element);
    else {
      steps.push({ between, passage: element });
      between = [];
    }
  }
  return { steps, rest: between };
}

/** The blocks that are set to be seen. */
export function displaysIn(blocks: readonly SetBlock[]): readonly SetBlock[] {
  return blocks.filter((block) => block.role === "display");
}

/** The blocks between two stories: what belongs to the one before, to the one after, or to neither. */
export interface Parted {
  readonly tail: readonly SetBlock[];
  readonly strays: readonly SetBlock[];
  readonly head: readonly SetBlock[];
}

/**
 * Part the blocks between two stories, the second of which begins with a passage, if there is one.
 *
 *     who signs above | byline of others | caption, 下转 | whatever stands apart | headlines, byline, 上接
 *     tail            | strays           | tail          | strays                | head
 */
export function partGap(
  between: readonly SetBlock[],
  after: Passage | undefined,
  language: Language,
): Parted {
  const signatures = countSignatures(between, after?.blocks[0]);
  const rest = between.slice(signatures);
  const others = countBylinesOfOthers(rest, after, language);
  const { tail, strays, head } = partBlocks(rest.slice(others), language);
  return {
    tail: [...between.slice(0, signatures), ...tail],
    strays: [...rest.slice(0, others), ...strays],
    head,
  };
}

/**
 * Count the bylines that stand first and do not name who wrote what follows: those over a headline, for its own stands under
 * it, and those over a text that names its reporter.
 */
function countBylinesOfOthers(
  between: readonly SetBlock[],
  after: Passage | undefined,
  language: Language,
): number {
  const next = between.findIndex(({ role }) => role !== "byline");
  const below = between[next];
  const last = between[next - 1];
  if (below?.role === "display" && last) return isOfBelow(last, below, language) ? 0 : next;
  if (below) return 0;
  return after && language.byline(after.text, "lead") ? between.length : 0;
}

/** Whether a byline over a display is of what follows: it stands on that, a blank line over it, or on the name of its summary. */
function isOfBelow(byline: SetBlock, display: SetBlock, language: Language): boolean {
  const standsOn = linesBetween(byline, display) === 0;
  return (standsOn && byline.afterBlank) || language.namesSummary(display.text);
}

function partBlocks(between: readonly SetBlock[], language: Language): Parted {
  const isFrom = (block: SetBlock): boolean =>
    block.role === "jump" && language.jump(block.text)?.jump.from !== undefined;
  const isTo = (block: SetBlock): boolean => block.role === "jump" && !isFrom(block);
  const isTail = (block: SetBlock): boolean => block.role === "caption" || isTo(block);
  const isHead = (block: SetBlock): boolean =>
    block.role === "display" || block.role === "byline" || isFrom(block);
  const tailEnd = between.findIndex((block) => !isTail(block));
  const first = tailEnd < 0 ? between : between.slice(0, tailEnd);
  const others = between.slice(first.length);
  const start = others.findLastIndex((block) => !isHead(block)) + 1;
  const headStart = others.slice(start).some(({ role }) => role === "display")
    ? start
    : overCaptions(others, start);
  // Where the text goes on is said of the text before, though a headline stood over the column that ends with it.
  const tail = [...first, ...others.filter(isTo)];
  const strays = others.slice(0, headStart).filter((block) => !isTo(block));
  return { tail, strays, head: others.slice(headStart) };
}

/** Where a headline begins that stands over a photograph and its caption, and these over the text. */
function overCaptions(blocks: readonly SetBlock[], end: number): number {
  const caption = blocks.slice(0, end).findLastIndex(({ role }) => role !== "caption") + 1;
  const display =
    blocks.slice(0, caption).findLastIndex(({ role }) => role !== "display" && role !== "byline") + 1;
  const isOver = caption < end && blocks.slice(display, caption).some(({ role }) => role === "display");
  return isOver ? display : end;
}

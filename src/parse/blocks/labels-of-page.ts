import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import { type SetBlock, splitBlock } from "./set-block.ts";

/** So many short lines over headlines tell that a page sets labels of columns there. */
const SEVERAL = 3;
/** A headline is so much wider than the label over it. */
const WIDER = 1.5;

/**
 * Part the labels of columns from the headlines that they stand right over, where a page sets several, whatever they say:
 *
 *     记者跑腿                     你问我答              暖新闻
 *     老小区里的“飞线”剪掉了          异地就医怎样备案        环卫工拾到万元现金
 */
export function partLabels(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  if (!language.makesUpHeadlines) return blocks;
  const labels = new Set<string>();
  let isSure = false;
  for (const index of blocks.keys()) {
    const pair = pairAt(blocks, index, language);
    if (!pair) continue;
    labels.add(pair.label.text);
    isSure ||= language.isLabelOver(pair.label.text, pair.headline.text) || pair.under?.role === "byline";
  }
  if (!isSure || labels.size < SEVERAL) return blocks;
  return blocks.flatMap((block) => {
    const [label, headline] = block.lines;
    const isParted = block.role === "display" && mayBeLabelOver(label, headline, language);
    return isParted ? splitBlock(block, 1, language) : [block];
  });
}

/** A short line over a longer one, and what stands under both. */
interface Pair {
  readonly label: Line;
  readonly headline: Line;
  readonly under: SetBlock | undefined;
}

/** What may be a label and its headline, where a display begins that stands under none. */
function pairAt(blocks: readonly SetBlock[], index: number, language: Language): Pair | undefined {
  const [block, next] = blocks.slice(index, index + 2);
  if (block?.role !== "display" || blocks[index - 1]?.role === "display") return undefined;
  const isAlone = block.lines.length === 1 && next?.role === "display";
  const [label, headline] = isAlone ? [...block.lines, ...next.lines] : block.lines;
  if (!label || !headline || !mayBeLabelOver(label, headline, language)) return undefined;
  return { label, headline, under: blocks[index + (isAlone ? 2 : 1)] };
}

/** Whether a line may be the label over a headline, by its form and by how much narrower it is. */
export function mayBeLabelOver(
  label: Line | undefined,
  headline: Line | undefined,
  language: Language,
): boolean {
  return (
    label !== undefined &&
    headline !== undefined &&
    language.mayBeLabel(label.text) &&
    headline.width >= WIDER * label.width
  );
}

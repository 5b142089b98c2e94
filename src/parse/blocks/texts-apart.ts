import type { Language } from "../language.ts";
import { type Line, lastLine } from "../printed.ts";
import { times } from "../strength.ts";
import { MOST_BY_JOINS, weighJoins } from "./joins.ts";
import { isFull, isIndented } from "./measure.ts";
import { areReadByOcr } from "./read-by-ocr.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** A block that is set to be seen, by its form, with what stands right above and below it. */
interface Shown {
  readonly block: SetBlock;
  readonly above: SetBlock | undefined;
  readonly below: SetBlock | undefined;
}

interface Evidence {
  readonly rule: string;
  /** Above 0 it is text. */
  readonly weight: number;
  readonly strength: (shown: Shown, language: Language) => number | boolean;
}

const UNDER_HEADLINES: readonly (string | undefined)[] = ["byline", "jump"];
const OF_PARAGRAPHS: readonly (string | undefined)[] = ["indented", "narrow"];
/** How much of what an end lacks to its column counts, in ems. */
const LACKS = { least: -2, most: 6 } as const;

/**
 * What tells a text that OCR set apart from a headline or crosshead. All that holds is added up. The weights are near
 * those of a logistic regression over 1,932 such blocks of 937 articles, with how they join: 515 are text.
 */
const EVIDENCE: readonly Evidence[] = [
  { rule: "any", weight: 1.05, strength: () => 1 },
  { rule: "reads-as-display", weight: -0.37, strength: ({ block }, l) => l.readsAsDisplay(block.text) },
  { rule: "at-head", weight: -1.65, strength: ({ above }) => above === undefined },
  { rule: "under-blank", weight: -0.6, strength: ({ block }) => block.afterBlank },
  { rule: "over-rest", weight: 0.7, strength: ({ below }) => below?.beginning === "full" },
  {
    rule: "over-paragraph",
    weight: -1.15,
    strength: ({ below }) => OF_PARAGRAPHS.includes(below?.beginning),
  },
  { rule: "over-headline", weight: -0.75, strength: ({ below }) => below?.role === "display" },
  { rule: "over-byline", weight: -2.2, strength: ({ below }) => UNDER_HEADLINES.includes(below?.role) },
  { rule: "rubric", weight: -0.95, strength: ({ block }, l) => l.endsWithRubric(block.text) },
  {
    rule: "kicker",
    weight: -3,
    strength: ({ block }, l) => l.isKicker(block.text) && !l.endsWithColon(block.text),
  },
  { rule: "in-halves", weight: -0.8, strength: ({ block }, l) => l.isInHalves(block.text) },
  { rule: "names-day", weight: 0.6, strength: ({ block }, l) => l.namesDay(block.text) },
  { rule: "opens-quote", weight: 1.2, strength: ({ block }, l) => l.openings(block.text) > 0 },
  { rule: "ends-short", weight: -0.19, strength: ({ block }) => lackOf(block) },
  {
    rule: "line-of-no-width",
    weight: -1.25,
    strength: ({ block }) => block.lines.length === 1 && !isSet(block),
  },
  judged("set-in-text", 1.85),
  judged("before-paragraph", 2.1),
  judged("half-of-headline", -3),
  judged("broken-early", -0.6),
  judged("broken-headline", -0.7),
  judged("wider-than-column", -1.65),
  judged("full-after-sentence", -1.05),
];

/** A block is text where what speaks for it comes to so much, with how it joins the texts around. */
const SURE = 1.2;

/** The rule that takes a block for text by the texts around it. */
export const TEXT_APART = "text-apart";

/**
 * Find the texts that look like headlines and crossheads. Where OCR meets the end of a column it sets lines apart: the first
 * line of a paragraph that goes on in the next column, its last one, any between. By themselves they are as narrow, or as bare
 * of marks, as headlines are; how they read tells, and which texts of the page they go on:
 *
 *     病》半月刊上的研究称，为了确定在美国首
 *     例新冠肺炎确诊病例之前是否有人体内存在
 *
 *     程、考古中国、中华文化资源普查工程等重
 *
 *     大工程项目。要始终坚持把保护放在第一
 */
export function findTextsApart(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  if (!areReadByOcr(blocks, language)) return blocks;
  return blocks.map((block, index) =>
    block.role === "display" && isText(blocks, index, language)
      ? changed(block, { role: "body", rule: TEXT_APART })
      : block,
  );
}

function isText(blocks: readonly SetBlock[], index: number, language: Language): boolean {
  const shown = { block: blocks[index] as SetBlock, above: blocks[index - 1], below: blocks[index + 1] };
  const byForm = weigh(shown, language);
  return byForm + MOST_BY_JOINS > SURE && byForm + weighJoins(blocks, index, language) > SURE;
}

function weigh(shown: Shown, language: Language): number {
  return EVIDENCE.reduce((sum, { weight, strength }) => sum + times(weight, strength(shown, language)), 0);
}

/** What the rule tells that took a block for a headline or crosshead. */
function judged(rule: string, weight: number): Evidence {
  return { rule, weight, strength: ({ block }) => block.rule === rule };
}

/** How much the last line of a block lacks to the end of the narrowest column that it may stand in, in ems. */
function lackOf(block: SetBlock): number {
  const narrowest = block.measure.length > 0 ? Math.min(...block.measure) : 0;
  return Math.max(LACKS.least, Math.min(LACKS.most, narrowest - lastLine(block).width));
}

/** Whether a line is as wide as one of a paragraph: full, or its first. */
function isSet({ lines, measure }: SetBlock): boolean {
  const line = lines[0] as Line;
  return isFull(line, measure) || isIndented(line, measure);
}

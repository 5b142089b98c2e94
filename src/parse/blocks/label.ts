import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import { findAmongHeadlines } from "./among-headlines.ts";
import { mendBylines } from "./broken-bylines.ts";
import { mendHeadlines } from "./broken-headlines.ts";
import { gatherFieldHeadings } from "./fields.ts";
import { CONTACT } from "./form-in-place.ts";
import { partCrossheads } from "./glued-crossheads.ts";
import { inLines, isOfLines } from "./in-lines.ts";
import { findKnown, isBylineLine, type Known } from "./known.ts";
import { labelOf } from "./labellers.ts";
import { partLabels } from "./labels-of-page.ts";
import { mendLostStops } from "./lost-stops.ts";
import { partItems } from "./marked-items.ts";
import { isPunctuated } from "./measure.ts";
import { findNamedParts } from "./named-parts.ts";
import { type Placed, type PlacedPage, placeLines } from "./placed.ts";
import { findPullQuotes } from "./pull-quotes.ts";
import type { SetBlock } from "./set-block.ts";
import { type Setting, STANZA } from "./setting.ts";
import { signTexts } from "./signed.ts";
import { findTextsApart } from "./texts-apart.ts";
import { LONG } from "./unwrapped.ts";

/** Group the lines of a page into blocks and say what each block is. */
export function labelBlocks(lines: readonly Line[], language: Language): readonly SetBlock[] {
  const known = findKnown(lines, language);
  const page = { ...placeLines(lines, known, language), poems: known.poems };
  const blocks: SetBlock[] = [];
  for (const [index, block] of page.placed.entries()) {
    const { text, measure, beginning } = block;
    const first = block.lines[0] as Line;
    const before = lastOf(blocks);
    const unlabelled = {
      lines: block.lines,
      text,
      setting: settingOf(block, before, page.placed[index + 1], page, language),
      under: before?.role,
      underColumn: before?.role === "display" && language.isKicker(before.text),
      underDeck: before?.role === "display" && language.isDeck(before.text),
      known: known.roleOf(first),
      furniture:
        block.lines.length === 1 && !listsContacts(blocks, language) ? known.furnitureOf(first) : null,
    };
    const { role, rule } = labelOf(unlabelled, language);
    blocks.push({
      role,
      rule,
      lines: block.lines,
      text,
      measure,
      beginning,
      afterBlank: (lines[first.number - 2]?.text ?? "") === "",
      overColumn: null,
    });
  }
  const parted = concat(
    blocks.map((block) => (isOfLines(block) ? inLines(block, language) : partItems(block, language))),
  );
  return MENDERS.reduce<readonly SetBlock[]>((mended, mend) => mend(mended, language), parted);
}

/** What is done with the blocks of a page once it is known what each is, by what stands beside it, in this order. */
const MENDERS: readonly ((blocks: readonly SetBlock[], language: Language) => readonly SetBlock[])[] = [
  mendBylines,
  mendLostStops,
  findNamedParts,
  findAmongHeadlines,
  mendHeadlines,
  gatherFieldHeadings,
  partCrossheads,
  partLabels,
  signTexts,
  findPullQuotes,
  findTextsApart,
];

/** Whether the blocks end with how somebody is reached, as a text lists it: `评奖办公室联系方式： | 电话：010—61002963`. */
function listsContacts(blocks: readonly SetBlock[], language: Language): boolean {
  if (lastOf(blocks)?.rule !== CONTACT) return false;
  const over = blocks.findLast(({ rule }) => rule !== CONTACT);
  return over !== undefined && language.endsWithColon(over.text);
}

function settingOf(
  { lines, text, measure, set }: Placed,
  before: SetBlock | undefined,
  after: Placed | undefined,
  page: PlacedPage & Pick<Known, "poems">,
  language: Language,
): Setting {
  return {
    lines,
    text,
    pauses: language.pauses(text),
    endsSentence: language.endsSentence(text),
    endsStatement: language.endsStatement(text),
    isPunctuated: isPunctuated(text, language),
    widest: lines.reduce((a, b) => (b.width > a.width ? b : a)),
    measure,
    afterSentence:
      before?.role !== "body" || language.endsSentence(before.text) || language.close(before.text) !== null,
    mayBeVerse: before?.role === "byline" || before?.rule === STANZA,
    followsText: before?.role === "body" && lastOf(before.lines)?.number === (lines[0]?.number ?? 0) - 1,
    indented: page.indents,
    isWholeParagraph: page.unwrapped && lines.some(({ width }) => width > LONG),
    set,
    overByline: isRightOver(lines, after?.lines, page.poems, language),
    before: after?.beginning ?? "unknown",
    below: after?.text ?? "",
  };
}

/** Whether a byline, or the name of a poet, stands on the line right under a block. */
function isRightOver(
  group: readonly Line[],
  next: readonly Line[] | undefined,
  poems: Known["poems"],
  language: Language,
): boolean {
  const under = next?.[0];
  if (under?.number !== (lastOf(group)?.number ?? 0) + 1) return false;
  return poems.get(under)?.role === "byline" || isBylineLine(under, language);
}

import type { Field, Language } from "../language.ts";
import { changedLine, type Line, type Markup } from "../printed.ts";
import { INDENT } from "./measure.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** A page has so many fields at least: a notice may name its `主题：`. */
const TELLING = 3;
/** No name that stands on the line under its field is longer. */
const LONGEST_NAME = 30;

/** What a field makes of the line that holds its value; its text is text like any other. */
const MARKUP: Readonly<Record<Field["kind"], Markup | null>> = {
  headline: "headline",
  kicker: "kicker",
  deck: "deck",
  byline: "byline",
  folio: "folio",
  text: null,
  note: "note",
};

/**
 * Read the fields of a page, as databases and typists write them, so that each line is what it says:
 *
 *     标题：全市秋粮收购过半      headline
 *     【作者】王海燕            byline
 *     日期：2024-05-17         folio
 *     正文：
 *     　　全市秋粮收购进展顺利…
 *
 * A value may stand on the line under its field. A page without headlines in fields has none.
 */
export function readFields(lines: readonly Line[], language: Language): readonly Line[] {
  const fields = lines.map(({ text }) => language.field(text));
  if (!areFields(fields)) return lines;
  return lines.map((line, index) => {
    const field = fields[index];
    if (field) return readField(line, field);
    const above = fields[index - 1];
    return above?.value === "" && isValue(line, above, language) ? withMarkup(line, above) : line;
  });
}

function areFields(fields: readonly (Field | null)[]): boolean {
  const found = fields.filter((field) => field !== null);
  const headlines = found.filter(({ kind }) => kind === "headline").length;
  return found.length >= TELLING && headlines > 0;
}

function readField(line: Line, field: Field): Line {
  // What a folio says is read again where its page is known.
  if (field.value === "" || field.kind === "folio" || field.kind === "note")
    return changedLine(line, { markup: field.kind === "folio" ? "folio" : "note" });
  const text = { text: field.value, width: Math.max(0, line.width - line.text.length + field.value.length) };
  if (field.kind === "text") return changedLine(line, { ...text, indent: INDENT, markup: null });
  return withMarkup(changedLine(line, text), field);
}

/** Whether a line is the value of the field above it, which has none beside it. */
function isValue({ text }: Line, { kind }: Field, language: Language): boolean {
  if (text === "" || kind === "text" || kind === "note" || kind === "folio") return false;
  if (kind === "byline") return text.length <= LONGEST_NAME && !language.endsStatement(text);
  return !language.endsStatement(text);
}

function withMarkup(line: Line, { kind }: Field): Line {
  return changedLine(line, { indent: 0, markup: MARKUP[kind] });
}

/** The rule that knows what a field says. */
export const FIELD = "field";

/** Put the kicker, headline and deck that fields name together as one block: it stands over one article, in whatever order. */
export function gatherFieldHeadings(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  if (!blocks.some(isFieldHeading)) return blocks;
  const gathered: SetBlock[] = [];
  for (const block of blocks) {
    const at = isFieldHeading(block) ? gathered.findLastIndex(isFieldHeading) : -1;
    const open = gathered[at];
    const goesWith = open && gathered.slice(at).every(({ role }) => role !== "body") && !repeats(open, block);
    if (goesWith) gathered[at] = joined(open, block, language);
    else gathered.push(block);
  }
  return gathered;
}

function isFieldHeading({ role, rule }: SetBlock): boolean {
  return role === "display" && rule === FIELD;
}

/** Whether both have a headline. */
function repeats(open: SetBlock, block: SetBlock): boolean {
  const isIn = ({ lines }: SetBlock, kind: Markup): boolean => lines.some(({ markup }) => markup === kind);
  return isIn(open, "headline") && isIn(block, "headline");
}

function joined(over: SetBlock, under: SetBlock, language: Language): SetBlock {
  const lines = [...over.lines, ...under.lines];
  return changed(over, { lines, text: language.joinLines(lines.map(({ text }) => text)) });
}

import { Kind } from "../characters.ts";
import type { Language, RemarkPlace } from "../language.ts";
import type { Line } from "../printed.ts";
import { beginsLead, isDateline, opensLead } from "./lead-lines.ts";
import { extent, FULL, INDENT, isPunctuated, LOST_INDENT } from "./measure.ts";
import type { ColumnWidths } from "./widths.ts";

/** How the paragraphs of a page begin: indented, as narrow as if an indent had been lost, or flush. */
export type Opening = "indented" | "narrow" | "flush";

/** A line with what its place is judged by. */
export interface SeenLine {
  readonly line: Line;
  /** How much it is narrower than its column, in ems; below 0 wider. */
  readonly missing: number;
  /** How the paragraphs of its page begin. */
  readonly opening: Opening;
  /** Whether it ends a sentence, an article or the part of one on this page. */
  readonly ended: boolean;
  readonly lead: boolean;
  /** Whether it is nothing but what closes an article. */
  readonly closes: boolean;
  /** Whether it says where the text goes on. */
  readonly jumps: boolean;
  /** Whether it is nothing but a photographer's credit, the last line of a caption. */
  readonly credits: boolean;
  /** Whether neither it nor the line above has any mark, as two lines of a paragraph hardly ever are. */
  readonly bare: boolean;
  /** Whether it begins with a day, under a line without any mark: a headline, most likely. */
  readonly opensDay: boolean;
  /** Whether a lead stands right under it. */
  readonly overLead: boolean;
  /** Whether no line stands right above it. */
  readonly opensRun: boolean;
  /** Where it has a remark in brackets, as headlines have. */
  readonly remark: RemarkPlace | null;
  /** Whether a line that is nothing but a remark in brackets stands right under it, as under headlines: who wrote the text. */
  readonly overRemark: boolean;
  /** Whether a line without a mark before it stands right under it. */
  readonly overText: boolean;
  /** Whether no text stands above it on its page. */
  readonly headsPage: boolean;
  /** Whether the rows of a table, or a byline, stand right under it. */
  readonly headsNext: boolean;
}

/** A run of lines without a blank, and what is known of its page. */
export interface Run {
  readonly lines: readonly Line[];
  readonly columns: ColumnWidths;
  readonly opening: Opening;
  /** Whether no text stands above it on its page. */
  readonly headsPage: boolean;
  /** Whether the rows of a table, or a byline, stand right under it. */
  readonly headsNext: boolean;
}

/** A line this short, in ems, is no full line, however its punctuation is squeezed. */
export const SURELY_SHORT = 3;

/** Tell how the paragraphs of a page begin, by the lines that follow a last line which ends a sentence far from full. */
export function openingOf(lines: readonly Line[], columns: ColumnWidths, language: Language): Opening {
  if (!language.setsIndents) return "flush";
  const missing = (line: Line): number => columns(line) - extent(line);
  const ends = ({ text }: Line): boolean => !language.marksSentences || language.endsSentence(text);
  const firsts = lines.filter((_, index) => {
    const before = lines[index - 1];
    return before && ends(before) && missing(before) >= SURELY_SHORT;
  });
  const indented = firsts.filter((line) => line.indent >= INDENT).length;
  const narrow = firsts.filter(
    (line) => line.indent < INDENT && Math.abs(missing(line) - LOST_INDENT) < 0.8,
  ).length;
  const flush = firsts.filter((line) => line.indent < INDENT && Math.abs(missing(line)) < FULL).length;
  if (indented > 0 && indented >= Math.max(narrow, flush)) return "indented";
  return narrow > flush ? "narrow" : "flush";
}

/** See the lines of a run. */
export function seeLines(run: Run, language: Language): readonly SeenLine[] {
  const { lines, columns, opening } = run;
  const seen: SeenLine[] = [];
  // From the last on, for each is seen with what stands under it.
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    const missing = missingFrom(line, lines[i + 1], columns(line));
    const beside: Beside = {
      above: lines[i - 1]?.text,
      below: lines[i + 1]?.text,
      overLead: seen[seen.length - 1]?.lead === true,
      headsPage: run.headsPage && i === 0,
      headsNext: run.headsNext && i === lines.length - 1,
    };
    seen.push(seeLine({ line, missing, opening }, beside, language));
  }
  return seen.reverse();
}

/** What is known of the lines above and below a line. */
interface Beside extends Pick<SeenLine, "overLead" | "headsPage" | "headsNext"> {
  readonly above: string | undefined;
  readonly below: string | undefined;
}

/** What closes an article, or says where it goes on, stands in brackets. */
const CLOSING = new Kind(/[\p{Pe}\p{Pf}]/u);

function seeLine(
  { line, missing, opening }: Pick<SeenLine, "line" | "missing" | "opening">,
  { above, below, overLead, headsPage, headsNext }: Beside,
  language: Language,
): SeenLine {
  const { text } = line;
  const ended = language.marksSentences
    ? language.endsSentence(text) || language.endsBeforeSpeech(text)
    : missing >= language.shortLine;
  const bracket = CLOSING.ends(text);
  const dateline = bracket && isDateline(text, above, below, language);
  const closes = bracket
    ? language.closesAlone(text) && !dateline
    : missing >= SURELY_SHORT && signs(text, above, language);
  const inBrackets = bracket && !dateline && !ended && language.endsStatement(text);
  const caption = missing >= SURELY_SHORT ? language.caption(text) : null;
  const credits = caption?.caption === "";
  const jumps = bracket && language.jump(text) !== null;
  return {
    line,
    missing,
    opening,
    ended:
      ended ||
      caption !== null ||
      closes ||
      language.tellsContact(text) ||
      jumps ||
      (bracket && language.close((above ?? "") + text) !== null),
    lead:
      !closes &&
      !inBrackets &&
      (dateline || language.lead(text) !== null || beginsLead(text, below, language)) &&
      !(above !== undefined && opensLead(above, language)),
    closes,
    jumps,
    credits,
    bare: !ended && above !== undefined && !isMarked(text, language) && !isMarked(above, language),
    opensDay: above !== undefined && language.beginsWithDay(text) && !isMarked(above, language),
    overLead,
    opensRun: above === undefined,
    remark: bracket ? language.remarkIn(text) : null,
    overRemark: !ended && below !== undefined && language.remarkIn(below) === "under",
    overText: below !== undefined && !language.opensParagraph(below),
    headsPage,
    headsNext,
  };
}

/** Whether a line is several names under the end of a text. */
function signs(text: string, above: string | undefined, language: Language): boolean {
  return above !== undefined && language.namesSeveral(text) && language.endsSentence(above);
}

function isMarked(text: string, language: Language): boolean {
  return !language.marksSentences || isPunctuated(text, language) || text.includes("、");
}

const UNBROKEN = new Kind(/[\p{N}\p{Script=Latin}.,%-]/u);

/** No line ends with what opens: it stands before the first character of the next. */
const OPENING = new Kind(/[\p{Ps}\p{Pi}]/u);

/**
 * How much a line is narrower than its column. What cannot be broken, a number, leaves room when it goes to the next line,
 * and so does what opens a quotation.
 */
function missingFrom(line: Line, next: Line | undefined, column: number): number {
  const missing = column - extent(line);
  if (missing <= 0 || !next) return missing;
  if (OPENING.begins(next.text)) return Math.max(Math.min(missing, 0.5), missing - 1);
  if (!UNBROKEN.begins(next.text)) return missing;
  const unbroken = /^[\p{N}\p{Script=Latin}.,%-]+/u.exec(next.text)?.[0].length ?? 0;
  return Math.max(Math.min(missing, 0.5), missing - unbroken / 2);
}

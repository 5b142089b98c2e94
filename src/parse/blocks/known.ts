import type { Language } from "../language.ts";
import type { Block, Line, Markup } from "../printed.ts";
import { findContents } from "./contents.ts";
import { areInBrackets } from "./in-brackets.ts";
import { findItemNumbers } from "./item-numbers.ts";
import { findNotices } from "./notices.ts";
import { type Furniture, type FurnitureOf, findPageHead } from "./page-head.ts";
import type { SetApart } from "./placed.ts";
import { findQuotations } from "./quotations.ts";
import { findRegards } from "./regards.ts";
import { findRows } from "./rows.ts";
import { findScatteredFolio } from "./scattered-folio.ts";
import { findPoems } from "./verse.ts";

/** What lines of a page are by their words or their place, before any block is known. */
export interface Known extends SetApart {
  readonly furnitureOf: FurnitureOf;
  /** What a line is that begins a block; null where only the block can tell. */
  readonly roleOf: (line: Line) => Pick<Block, "role" | "rule"> | null;
}

/** What is furniture by the marks of the file. */
const MARKED: Partial<Record<Markup, Furniture>> = {
  picture: { kind: "other", rule: "picture" },
  folio: { kind: "folio", rule: "field" },
  note: { kind: "other", rule: "note" },
};
/** What is none by its fields. */
const SAID: Partial<Record<Markup, Pick<Block, "role" | "rule">>> = {
  kicker: { role: "display", rule: "field" },
  headline: { role: "display", rule: "field" },
  deck: { role: "display", rule: "field" },
  byline: { role: "byline", rule: "field" },
};

/** See what lines are; what one table has, the next leaves alone. */
export function findKnown(lines: readonly Line[], language: Language): Known {
  const inBrackets = areInBrackets(lines, language);
  const numbers = findItemNumbers(lines);
  const furniture = lines.map((line, index) => {
    const { text, markup } = line;
    const marked = markup && MARKED[markup];
    if (marked) return marked;
    const isNone = text === "" || inBrackets[index] || (markup && SAID[markup]) || numbers.has(line);
    return isNone ? null : language.furniture(text);
  });
  const furnitureOf: FurnitureOf = (line) => furniture[line.number - 1] as Furniture | null;
  const head = new Map([
    ...findContents(lines, language),
    ...findScatteredFolio(lines, language),
    ...findPageHead(lines, furnitureOf, language),
  ]);
  const { take, isTaken } = taken(lines);
  take(head.keys());
  take(lines.filter((line) => furnitureOf(line) !== null));
  const notices = findNotices(lines, isTaken, language);
  take(notices.keys());
  const quotations = findQuotations(lines, isTaken, language);
  const regards = findRegards(lines, isTaken, language);
  const headings = findHeadings(lines, isTaken, language);
  const rows = findRows(lines, isTaken, language);
  take(rows.keys());
  const poems = findPoems(lines, isTaken, language);
  for (const others of [poems, quotations, regards]) take(others.keys());
  const alone = lines.map(
    (line, index) =>
      notices.has(line) ||
      (line.text !== "" &&
        !inBrackets[index] &&
        (isTaken(line) ||
          line.markup !== null ||
          isByItself(line, lines[index + 1], language) ||
          isAddress(line, lines[index - 1], language))),
  );
  const standsAlone = (line: Line): boolean => alone[line.number - 1] === true;
  const found = [head, notices, rows, poems, regards, quotations, headings];
  const roleOf: Known["roleOf"] = (line) => {
    const said = line.markup && SAID[line.markup];
    if (said) return said;
    for (const roles of found) {
      const role = roles.get(line);
      if (role) return role;
    }
    return null;
  };
  return { furnitureOf, roleOf, notices, rows, poems, standsAlone };
}

/** Lines that are taken, and so left alone by whoever looks next: most are asked for by all, and a table of flags tells at once. */
function taken(lines: readonly Line[]) {
  const flags = new Uint8Array(lines.length + 1);
  return {
    take: (found: Iterable<Line>): void => {
      for (const { number } of found) flags[number] = 1;
    },
    isTaken: ({ number }: Line): boolean => flags[number] === 1,
  };
}

/** Find what the file itself calls a heading, but for the bylines and the paragraphs among them. */
function findHeadings(
  lines: readonly Line[],
  isKnown: (line: Line) => boolean,
  language: Language,
): ReadonlyMap<Line, Pick<Block, "role" | "rule">> {
  const isText = ({ text }: Line): boolean => language.endsStatement(text) || language.lead(text) !== null;
  const headings = lines.filter(
    (line) => line.markup === "heading" && !isKnown(line) && !isText(line) && !isBylineLine(line, language),
  );
  return new Map(headings.map((line) => [line, { role: "display", rule: "marked-heading" }]));
}

/** Whether a line that is no furniture is a block of its own, by its words. */
function isByItself(line: Line, below: Line | undefined, language: Language): boolean {
  return (
    (isBylineLine(line, language) && !isCutLead(line, below, language)) ||
    language.isSpacedName(line.text) ||
    (language.isSenderLine(line.text) && !goesOnBelow(line, below, language)) ||
    language.opensLetter(line.text) ||
    language.quotesHeadline(line.text) ||
    isWholeCaption(line, language)
  );
}

/** Whether a word goes on in the next line, as it may in a headline: `柳湾水乡　文旅兴 | 旺`. */
function goesOnBelow({ text }: Line, below: Line | undefined, language: Language): boolean {
  return below !== undefined && language.wordsAcross([[text, below.text]])[0] === true;
}

/** Whether the byline of a lead goes on in the next line: `本报讯记者王芳通讯员 | 李明) 昨天`, whose bracket OCR lost. */
function isCutLead({ text }: Line, below: Line | undefined, language: Language): boolean {
  if (!below || language.lead(text) === null || language.byline(text, "lead")) return false;
  return language.byline(language.joinLines([text, below.text]), "lead") !== null;
}

/** Whether a line says who is addressed, and nothing else, as it may right under a headline: `同志们：`; a lead goes on with it. */
function isAddress({ text }: Line, above: Line | undefined, language: Language): boolean {
  const isSalutation = language.endsWithColon(text) && language.isSalutation(text);
  return isSalutation && language.lead(above?.text ?? "") === null;
}

/** Whether a line with a mark is all of a caption: `▲家扶中心關懷兒童。（家扶中心提供）`. */
function isWholeCaption({ text }: Line, language: Language): boolean {
  return language.opensParagraph(text) && (language.caption(text)?.caption ?? "") !== "";
}

/** `□本报记者 王芳`, set right under the headline or over the text without a blank line. */
export function isBylineLine(line: Line, language: Language): boolean {
  return line.text.length <= 30 && language.isBylineLine(line.text);
}

import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import type { Line } from "../printed.ts";
import type { Alone, Group } from "./blocks.ts";

/** A headline has no more lines, its author counted, and the text under it so many letters at least. */
const LINES = 5;
const TEXT = 20;
/** So many texts of a page are signed alike, or none is. */
const SEVERAL = 2;
/** A headline is so much wider than the name of its author. Of one that is broken in two neither half is. */
const WIDER = 2.5;
/** What somebody is takes so many letters beside his name at least. */
const POST = 3;
const SPACES = /\s/gu;

/**
 * Part from headlines who wrote what stands under them, where no blank line does:
 *
 *     母亲的缝纫机
 *     王晓丹                 a bare name: tight under a headline it could be its last line
 *     家里有一台老式缝纫机，是母亲的嫁妆。
 *
 * A page signs several texts so: where it does, a name may be a word besides, `沈默`. One alone is known by a byline of the
 * page that says what he does, or says himself what he is: `县农科所研究员　李明远`; or is far narrower than the headline.
 */
export function partNames(
  groups: readonly Group[],
  { poems }: Pick<Alone, "poems">,
  language: Language,
): readonly Group[] {
  if (!language.makesUpHeadlines) return groups;
  const names = groups.map((group, index) =>
    nameUnder(group, groups[index - 1], groups[index + 1], language),
  );
  const surely = names.filter((name) => name && language.byline(name.text, "under-headline") !== null);
  const all = names.filter((name) => name !== undefined);
  const poets = [...poems.values()].filter(({ role }) => role === "byline").length;
  const areSigned = surely.length + poets > 0 && all.length + poets >= SEVERAL;
  const signs = areSigned ? () => true : signsElsewhere(groups, surely, language);
  return concat(
    groups.map((group, index) => {
      const name = names[index];
      if (name === undefined) return [group];
      const over = group.lines.at(-2) ?? groups[index - 1]?.lines.at(-1);
      /** `（2023年2月8日）` has who spoke under it. */
      const isSpeaker = language.isDayInBrackets(over?.text ?? "");
      const isSigned =
        isSpeaker ||
        saysWhoHeIs(name, language) ||
        language.namesSeveral(name.text) ||
        signs(name) ||
        (over !== undefined && surely.includes(name) && isAside(over, name, groups, language));
      return isSigned ? partName(group) : [group];
    }),
  );
}

/**
 * Whether a name is no part of the headline over it, though no other text of the page is signed so: far narrower, and the
 * name of nobody whom a text tells of.
 */
function isAside(over: Line, name: Line, groups: readonly Group[], language: Language): boolean {
  if (over.width < WIDER * name.width || !language.isWholeName(name.text)) return false;
  const texts = groups.map(({ lines }) => lines.map(({ text }) => text).join(""));
  return texts.reduce((times, text) => times + text.split(name.text).length - 1, 0) === 1;
}

/** Whether a line says besides its name what somebody is, or where he works or lives. */
function saysWhoHeIs({ text }: Line, language: Language): boolean {
  const credits = language.byline(text, "under-headline")?.credits;
  const names = credits ? [...credits.reporter, ...credits.correspondent].join("") : "";
  return names !== "" && text.replace(SPACES, "").length >= names.length + POST;
}

/** Tells which of some names another text of the page is signed with, where it says what he does: `本报记者 宋扬`. */
function signsElsewhere(
  groups: readonly Group[],
  names: readonly (Line | undefined)[],
  language: Language,
): (name: Line) => boolean {
  if (names.length === 0) return () => false;
  const lines = concat(groups.map(({ lines }) => lines)).filter(({ text }) => language.isBylineLine(text));
  const known = new Set(
    lines.flatMap(({ text }) => {
      const credits = language.byline(text, "line")?.credits;
      return credits ? [...credits.reporter, ...credits.correspondent] : [];
    }),
  );
  return ({ text }) => known.has(text);
}

/** The line of a group that may name who wrote the text under it: its last, or its only one under another group. */
function nameUnder(
  { lines, set }: Group,
  above: Group | undefined,
  under: Group | undefined,
  language: Language,
): Line | undefined {
  const name = lines.at(-1) as Line;
  const headline = lines.length > 1 ? lines.slice(0, -1) : (above?.lines ?? []);
  const isHeaded = headline.length > 0 && headline.length < LINES && set !== "text";
  if (
    !isHeaded ||
    !under ||
    !isText(under, language) ||
    language.byline(name.text, "under-headline", "among-names") === null
  )
    return undefined;
  const over = headline.at(-1) as Line;
  /** Of a byline it is the last line: `本报记者／王蕊／通讯员／厉明`. */
  const isOfByline = language.byline(language.joinLines(lines.map(({ text }) => text)), "line") !== null;
  const goesOn = lines.length > 1 && language.wordsAcross([[over.text, name.text]])[0] === true;
  const holdsText = headline.some(
    ({ text }) => language.endsStatement(text) && !language.isDayInBrackets(text),
  );
  return isOfByline || goesOn || holdsText ? undefined : name;
}

/** Whether lines are text, or the address that a speech or a letter begins with. */
function isText({ lines, set }: Group, language: Language): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return set !== "display" && (length >= TEXT || language.isSalutation(lines[0]?.text ?? ""));
}

function partName({ lines }: Group): readonly Group[] {
  const name: Group = { lines: lines.slice(-1), set: "name" };
  return lines.length === 1 ? [name] : [{ lines: lines.slice(0, -1), set: "display" }, name];
}

import type { Language } from "../language.ts";
import type { Line, Role } from "../printed.ts";
import { STANZA } from "./setting.ts";

/** What a line of a poem is. */
export interface OfPoem {
  readonly role: Role;
  readonly rule: string;
}
const VERSE: OfPoem = { role: "body", rule: STANZA };
const POET: OfPoem = { role: "byline", rule: "poet" };
const TITLE: OfPoem = { role: "display", rule: "title-of-poem" };

/** A poem has so many lines at least; no line is wider, in ems, or than so much of the text of its page. */
const FEWEST = 4;
const WIDEST = 18;
const NARROWER = 0.8;
/** The letters of a word that might be a name. */
const WORD = 2;
/** Text is as wide, in ems, at least. */
const TEXT = 9;
/** How many of its lines may be broken inside a sentence, or a word, as those of narrow text are. */
const BROKEN = 0.25;
const ACROSS = 0.2;
/** How many of the lines of a text are full. */
const FULL = 0.5;

/**
 * Find the poems of a page, under the poet's name or a headline that says what they are. Verse ends where its line does,
 * with a mark or without; its stanzas and the poems under one name are parted by blank lines, or by nothing:
 *
 *     春天的絮语（外一首）
 *     刘海燕                   the poet
 *     风从南边来
 *     带着泥土的味道
 *     …
 *     吃荠菜                   the next headline: what stands under it is text, or another name
 *     荠菜是春天的信使。二月里，地里的雪
 */
export function findPoems(
  lines: readonly Line[],
  isElse: (line: Line) => boolean,
  language: Language,
): ReadonlyMap<Line, OfPoem> {
  const found = new Map<Line, OfPoem>();
  if (!language.makesUpHeadlines) return found;
  const printed = lines.filter(({ text }) => text !== "");
  const most = Math.min(WIDEST, NARROWER * textWidth(printed));
  const mayBeVerse = printed.map(
    (line) => line.width <= most && !isElse(line) && language.mayBeVerse(line.text),
  );
  for (let at = 0; at < printed.length; at++) {
    if (!mayBeVerse[at + 1] || !mayBeVerse[at + 2] || !mayBeVerse[at + 3]) continue;
    const opening = openingAt(printed, at, isElse, language);
    if (!opening) continue;
    const end = endOf(printed, opening.from, mayBeVerse, language);
    const verse = printed.slice(opening.from, end);
    if (verse.length < FEWEST || areHeadlines(verse, language) || isText(verse, language)) continue;
    for (const line of verse) found.set(line, VERSE);
    for (const [line, is] of opening.over) found.set(line, is);
    at = end - 1;
  }
  return found;
}

/** What stands over a poem: its poet, or its headline, and where its verse begins. */
interface Opening {
  readonly over: readonly (readonly [Line, OfPoem])[];
  readonly from: number;
}

function openingAt(
  printed: readonly Line[],
  at: number,
  isElse: (line: Line) => boolean,
  language: Language,
): Opening | null {
  const line = printed[at] as Line;
  const title = printed[at - 1];
  if (isElse(line) || !title || isElse(title) || language.endsStatement(title.text)) {
    return language.isVerseTitle(line.text) && !isElse(line) ? { over: [[line, TITLE]], from: at + 1 } : null;
  }
  if (isPoet(line, language)) {
    const over = [[line, POET]] as const;
    return { over: language.isSpeck(title.text) ? [[title, TITLE], ...over] : over, from: at + 1 };
  }
  return language.isVerseTitle(line.text) ? { over: [[line, TITLE]], from: at + 1 } : null;
}

function isPoet({ text }: Line, language: Language): boolean {
  return language.namesPoet(text);
}

/** Whether a line names a poet also in the middle of verse, where a name is a word most often. */
function isSurelyPoet({ text }: Line, language: Language): boolean {
  return (
    language.isSpacedName(text) ||
    language.isSenderLine(text) ||
    language.byline(text, "line", "under-headline") !== null
  );
}

/** Whether a line of two letters is a word, and no name, where the poet over the verse is named with a mark: `□ 白水 … 芦花`. */
function isWordUnder({ text }: Line, over: Line | undefined, language: Language): boolean {
  const poet = over && language.byline(over.text, "line");
  return (
    text.length === WORD && poet !== null && poet !== undefined && language.byline(text, "line") === null
  );
}

/** Where the verse ends that begins with a line: before the headline over a name, or over a text. */
function endOf(
  printed: readonly Line[],
  from: number,
  mayBeVerse: readonly boolean[],
  language: Language,
): number {
  const over = printed[from - 1];
  const isNext = (line: Line): boolean =>
    language.isSalutation(line.text) || (isSurelyPoet(line, language) && !isWordUnder(line, over, language));
  let end = from;
  while (mayBeVerse[end] && !isNext(printed[end] as Line)) end++;
  const after = printed[end];
  const isHeaded = after !== undefined && (isNext(after) || holdsText(after, language));
  if (!isHeaded) return end;
  const last = printed[end - 1] as Line;
  const heading = isPoet(last, language) || language.isDeck(last.text) ? end - 2 : end - 1;
  const top = isLabelled(printed, heading, language) ? heading - 1 : heading;
  return frameFrom(printed, top) ?? top;
}

/** Whether the label of a column stands over a headline: `作文门诊 | 怎样写好开头`. */
function isLabelled(printed: readonly Line[], heading: number, language: Language): boolean {
  const [label, headline] = printed.slice(Math.max(0, heading - 1));
  return (
    label !== undefined &&
    headline !== undefined &&
    label.text.length <= LABEL &&
    (language.isLabelOver(label.text, headline.text) || language.isKicker(label.text))
  );
}

/** A longer line over a headline is verse, most likely: `家乡的声音`. */
const LABEL = 4;
/** A heading has so many lines at most. */
const HEADING = 4;

/** Where the frame begins that a heading stands in, if a blank line stands over it. */
function frameFrom(printed: readonly Line[], heading: number): number | undefined {
  for (let at = heading; at > heading - HEADING; at--) {
    const above = printed[at - 1]?.number ?? 0;
    if ((printed[at]?.number ?? 0) > above + 1) return at;
  }
  return undefined;
}

const holdsText = ({ text, width }: Line, language: Language): boolean =>
  width >= TEXT && !language.isVerseTitle(text);

/** Whether lines are headlines that stand together: one ends with the name of its column, one is a deck. */
function areHeadlines(verse: readonly Line[], language: Language): boolean {
  return verse.some(
    ({ text }) => language.endsWithRubric(text) || language.isRubric(text) || language.isDeck(text),
  );
}

/**
 * Whether lines are those of narrow text: most are as wide as the widest, as no verse is but that of old forms, and go on in
 * the next inside a sentence that marks part, or inside a word.
 */
function isText(verse: readonly Line[], language: Language): boolean {
  const widest = verse.reduce((most, { width }) => Math.max(most, width), 0);
  const full = verse.filter(({ width }) => width >= widest - 1);
  const mayBe = widest >= TEXT && full.length >= FULL * verse.length;
  const broken = verse.filter(
    ({ text }) =>
      mayBe &&
      !language.endsPause(text) &&
      !language.endsSentence(text) &&
      (language.pauses(text) > 0 || language.holdsStatement(text)),
  );
  const pairs = verse.slice(1).map((line, i) => [(verse[i] as Line).text, line.text] as const);
  const across = language.wordsAcross(pairs).filter(Boolean);
  return broken.length > BROKEN * verse.length || across.length > ACROSS * pairs.length;
}

/** How wide most lines of a page are that are no verse, most likely, in ems. */
function textWidth(lines: readonly Line[]): number {
  const times = new Map<number, number>();
  for (const { width } of lines) {
    if (width < TEXT) continue;
    const ems = Math.round(width);
    times.set(ems, (times.get(ems) ?? 0) + 1);
  }
  const [usual] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return usual?.[0] ?? Number.POSITIVE_INFINITY;
}

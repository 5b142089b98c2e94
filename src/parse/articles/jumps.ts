import { creditsInOrder } from "../credits.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { pairUp } from "../passages/assignment.ts";
import { remember } from "../remember.ts";
import type { Pairs } from "../words/pairs.ts";
import type { Words } from "../words/words.ts";
import type { Part } from "./assemble.ts";
import { mergeRanges } from "./ranges.ts";

/** An article over all its pages, in the order in which it is read. */
type Whole = readonly Part[];

/** How much it counts that the jump lines of both name each other's page. */
const NAMED_PAGE = 2;
/** How much it counts that the continuation repeats the headline; times 0 to 1. */
const SAME_HEADLINE = 4;
/** How much it counts that both parts are about the same; times 0 to 1. */
const SAME_MATTER = 2;
/** How much it counts that an unfinished sentence meets the middle of one. */
const SENTENCE_GOES_ON = 1;

/**
 * Join articles over the pages of an issue: what jumps (`下转第二版`) to what goes on (`上接第一版`), all in one assignment,
 * by the pages that the jump lines name, by the headline that is repeated, and by the text itself.
 */
export function joinPages(parts: readonly Part[], words: Words, language: Language): readonly Part[] {
  const next = matchJumps(parts, words, language);
  const continued = new Set(next.values());
  return parts
    .filter((part) => !continued.has(part))
    .map((part) => unite(follow(part, next), words, language));
}

/** Match what jumps to what goes on. */
function matchJumps(parts: readonly Part[], words: Words, language: Language): ReadonlyMap<Part, Part> {
  const opening = parts.filter((part) => part.jump.to !== undefined);
  const going = parts.filter((part) => part.jump.from !== undefined);
  const pairsOf = remember((part: Part) => words.pairsOfRun(textsOf(part)));
  return pairUp(opening, going, (from, to) => fit(from, to, pairsOf, words, language));
}

function follow(part: Part, next: ReadonlyMap<Part, Part>): Whole {
  const whole = new Set([part]);
  for (let at = next.get(part); at && !whole.has(at); at = next.get(at)) whole.add(at);
  return [...whole];
}

function fit(from: Part, to: Part, pairsOf: (part: Part) => Pairs, words: Words, language: Language): number {
  if (from === to || from.page === to.page) return 0;
  const named = (from.jump.to === to.page ? 1 : 0) + (to.jump.from === from.page ? 1 : 0);
  if (named === 0) return 0;
  const opens = !language.endsSentence(lastOf(from.paragraphs)?.text ?? "");
  return (
    (named / 2) * NAMED_PAGE +
    SAME_HEADLINE * sameness(from.title, to.title, words) +
    SAME_MATTER * words.share(pairsOf(to), pairsOf(from)) +
    (opens === to.opensInside ? SENTENCE_GOES_ON : 0)
  );
}

const textsOf = (part: Part): readonly string[] => [part.title, ...part.paragraphs.map(({ text }) => text)];

function sameness(a: string, b: string, { share, pairsOf }: Words): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  return Math.max(share(left, right), share(right, left));
}

/** Put the parts of an article together: one text, a headline that the second page repeats said once. */
function unite(whole: Whole, words: Words, language: Language): Part {
  return whole.reduce((first, second) => uniteTwo(first, second, words, language));
}

function uniteTwo(first: Part, second: Part, words: Words, language: Language): Part {
  return {
    ...first,
    ...repeatedHeadline(first, second, words),
    credits: creditsInOrder(first.credits, second.credits),
    paragraphs: joinParagraphs(first, second, language),
    photos: [...first.photos, ...second.photos],
    jump: { ...first.jump, ...(second.jump.to !== undefined ? { to: second.jump.to } : {}) },
    lines: mergeRanges([...first.lines, ...second.lines]),
  };
}

/** How much the text must say of a repeated headline for it to be the headline, and not the one set apart there. */
const SAYS_REPEATED = 0.2;
/** How much of the one must be in the other for both to be the same, misread. */
const SAME = 0.5;

/**
 * The headline of an article is that over its first part. Where that was set apart it may be the wrong one: the headline
 * that the second page repeats is it, if the text says more of it, and what stood there is its kicker.
 */
function repeatedHeadline(
  first: Part,
  second: Part,
  words: Words,
): Pick<Part, "title" | "kicker"> | undefined {
  const { share, pairsOf, pairsOfRun } = words;
  if (first.title === "") return { title: second.title };
  if (first.rules["headline"] !== "about" || !second.headsJump) return undefined;
  const [, ...paragraphs] = textsOf(first);
  const own = share(pairsOf(first.title), pairsOfRun(paragraphs));
  const repeated = share(pairsOf(second.title), pairsOfRun(textsOf(first)));
  if (repeated < SAYS_REPEATED || repeated <= own) return undefined;
  const isKicker = !first.kicker && sameness(first.title, second.title, words) < SAME;
  return { title: second.title, ...(isKicker && { kicker: first.title }) };
}

function joinParagraphs(first: Part, second: Part, language: Language): Part["paragraphs"] {
  const last = lastOf(first.paragraphs);
  const [next, ...rest] = second.paragraphs;
  const open = last?.kind === "paragraph" && next?.kind === "paragraph" && !language.endsSentence(last.text);
  if (!open) return [...first.paragraphs, ...second.paragraphs];
  return [
    ...first.paragraphs.slice(0, -1),
    { kind: "paragraph", text: language.joinLines([last.text, next.text]) },
    ...rest,
  ];
}

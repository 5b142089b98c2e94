import type { Credits } from "../../model.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import { countSignatures, standsOn } from "../blocks/signed-below.ts";
import { creditsOf, namesIn, namesOnlyPhotographers } from "../credits.ts";
import type { Language } from "../language.ts";
import type { Passage } from "../passages/passages.ts";
import type { Step } from "../stories/steps.ts";
import type { Story } from "../stories/stories.ts";

/** Whether a byline stands before a passage, in its first words, or at its end. */
export interface Signed {
  readonly above: boolean;
  readonly inside: boolean;
  readonly below: boolean;
  /** Who is named above it, and how it ends. */
  readonly names: readonly string[];
  readonly ending: string;
}

/** A signature is no longer, in UTF-16 code units. */
const ENDING = 60;

/** Longer lists name those who helped: `（本报记者张云、李青、王芳、赵文参与采写）`. */
const SIGNERS = 3;

function isSignature(credits: Credits): boolean {
  if (namesOnlyPhotographers(credits)) return false;
  const names = namesIn(credits).length;
  return 0 < names && names <= SIGNERS;
}

/** See where a passage, with what stands before it, is signed; and what stands after it up to the next. */
export function findSignatures({ between, passage }: Step, next: Following, language: Language): Signed {
  const bylines = between
    .slice(countSignatures(between, passage.blocks[0]))
    .filter(({ role }) => role === "byline");
  return {
    above: bylines.length > 0,
    inside: language.byline(passage.text, "lead") !== null,
    names: bylines.flatMap(({ text }) => namesIn(creditsOf(text, language, "line", "under-headline"))),
    ending: passage.text.slice(-ENDING),
    below: isSignature(creditsOf(passage.text, language, "end")) || isSignedUnder(next),
  };
}

/** What stands after a passage, up to the next if there is one. */
interface Following {
  readonly between: readonly SetBlock[];
  readonly passage?: Passage;
}

/**
 * Whether a byline signs the text above, or stands right under it and over a headline: it is not that headline's, whose own
 * stands under it. One that stands alone between two texts may sign the one above, unless it stands right on the next.
 */
function isSignedUnder({ between, passage }: Following): boolean {
  const [first, ...rest] = between;
  const next = passage?.blocks[0];
  if (first?.role !== "byline") return false;
  const isAlone = rest.length === 0 && !standsOn(first, next);
  return isAlone || rest.some(({ role }) => role === "display") || countSignatures(between, next) > 0;
}

/** Whether a story is signed over its text, or in the first words of it. */
export function isSignedFirst(signed: readonly Signed[], { from }: Story): boolean {
  return signed[from]?.above === true || signed[from]?.inside === true;
}

/** Whether the text of a story names its reporter, in its first words or at the end of a passage. */
export function namesReporter(signed: readonly Signed[], { from, to }: Story): boolean {
  return signed[from]?.inside === true || signed.slice(from, to).some(({ below }) => below);
}

/** Whether a story is signed at its beginning and again, by others, at the end of a passage: `（口述：王芳 整理：李明）` tells of its author. */
export function isTwiceSigned(signed: readonly Signed[], story: Story): boolean {
  const { from, to } = story;
  const first = signed[from];
  if (!first || !isSignedFirst(signed, story)) return false;
  const isSame = (ending: string): boolean => first.names.some((name) => ending.includes(name));
  return signed.slice(from, to).some(({ below, ending }) => below && !isSame(ending));
}

/** Whether anything says who wrote a story, or where it comes from: a byline beside it, its lead, or what closes it. */
export function isSigned({ head, around, parts }: Story, language: Language): boolean {
  const passages = parts.filter((part): part is Passage => part.role === "passage");
  return (
    [...head, ...around].some(({ role }) => role === "byline") ||
    language.lead(passages[0]?.text ?? "") !== null ||
    passages.some(({ text }) => language.close(text) !== null)
  );
}

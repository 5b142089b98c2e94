import type { Language } from "../../language.ts";
import { fillsAny, INDENT } from "../full-lines.ts";
import type { Piece } from "../strands/piece.ts";

/** No line of a headline, or of what else is set to be seen. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** A line, with what is seen of it. */
interface Look {
  readonly piece: Piece;
  /** Whether it is as wide as a column, or as the first line of a paragraph in one. */
  readonly isWide: boolean;
  readonly language: Language;
}

interface Sign {
  readonly rule: string;
  readonly weight: Shown;
  readonly holds: (look: Look) => boolean;
}

/** How likely a line is set to be seen, and how likely it is of a text. */
export interface Shown {
  readonly asShown: number;
  readonly asText: number;
}

/** What a line looks like: the first that holds, in order of precedence. */
const SIGNS: readonly Sign[] = [
  {
    rule: "byline",
    weight: { asShown: 0, asText: -4 },
    holds: ({ piece, language }) => language.byline(piece.text, "line") !== null,
  },
  {
    rule: "folio",
    weight: { asShown: 0, asText: -4 },
    holds: ({ piece, language }) => language.folio(piece.text) !== null,
  },
  {
    rule: "rubric",
    weight: { asShown: 0, asText: -4 },
    holds: ({ piece, language }) => !piece.ends && language.endsWithRubric(piece.text),
  },
  {
    rule: "kicker-or-deck",
    weight: { asShown: 0, asText: -2 },
    holds: ({ piece: { ends, text }, language }) =>
      !ends && (language.isKicker(text) || language.isDeck(text)),
  },
  {
    rule: "sentence",
    weight: { asShown: NEVER, asText: 0 },
    holds: ({ piece }) => piece.ends || piece.isLead,
  },
  {
    rule: "wide-with-pause",
    weight: { asShown: NEVER, asText: 0 },
    holds: ({ piece, isWide, language }) => isWide && language.pauses(piece.text) > 0,
  },
  { rule: "wide", weight: { asShown: -2, asText: 0 }, holds: ({ isWide }) => isWide },
  {
    rule: "narrow-with-pause",
    weight: { asShown: -2, asText: 0 },
    holds: ({ piece, language }) => language.pauses(piece.text) > 0,
  },
  { rule: "narrow", weight: { asShown: -1, asText: 0 }, holds: () => true },
];

/** Weigh for each line of a page whether it is set to be seen. */
export function weighShown(
  pieces: readonly Piece[],
  measures: readonly number[],
  language: Language,
): readonly Shown[] {
  return pieces.map((piece) => {
    const isWide = fillsAny(piece.width, measures) || fillsAny(piece.width + INDENT, measures);
    return (SIGNS.find(({ holds }) => holds({ piece, isWide, language })) as Sign).weight;
  });
}

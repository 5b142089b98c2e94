import type { Paragraph } from "../../../src/model.ts";
import type { Comparison, Match } from "../compare.ts";
import { countLetters } from "../letters.ts";
import { type Finding, faultOf, percentage } from "./verdicts.ts";
import { isWhole } from "./wholeness.ts";

/** How many letters beside the printed one an end still counts: a list number, a stray digit. */
const SLACK = 2;

/**
 * Measure paragraph breaks: F1 of the places where paragraphs end, counted in letters from the article's start.
 * Only articles that are whole can be judged so, and only where no letters were lost or made up by OCR.
 */
export function measureParagraphs(comparisons: readonly Comparison[]): Finding {
  const judged = comparisons
    .filter(({ gold }) => !gold.noisy)
    .flatMap((comparison) =>
      comparison.matches
        .filter((match) => isWhole(match) && match.complete && match.gold.paragraphs)
        .map((match) => ({ comparison, match, ...endsOf(match) })),
    );
  const sum = (count: (one: (typeof judged)[number]) => number): number =>
    judged.reduce((total, one) => total + count(one), 0);
  return {
    figure: percentage(
      2 * sum(({ hits }) => hits),
      sum(({ printed, read }) => printed + read),
    ),
    faults: judged
      .filter(({ printed, read, hits }) => hits < printed || hits < read)
      .map(({ comparison, match, printed, read, hits }) =>
        faultOf(comparison, match, `${hits} of ${printed} ends found, ${read - hits} made up`),
      ),
  };
}

function endsOf({ gold, article }: Match) {
  const printed = ends(gold.paragraphs ?? []);
  const read = ends(article?.paragraphs ?? []);
  const hits = read.filter((end) => printed.some((other) => Math.abs(end - other) <= SLACK));
  return { printed: printed.length, read: read.length, hits: hits.length };
}

/** Give the places of paragraph ends, captions left out: they stand beside the text. */
function ends(paragraphs: readonly Paragraph[]): readonly number[] {
  const places: number[] = [];
  for (const { text } of paragraphs.filter(({ kind }) => kind !== "caption"))
    places.push((places.at(-1) ?? 0) + countLetters(text));
  return places;
}

import type { LineRange } from "../../../src/model.ts";
import type { Comparison } from "../compare.ts";
import type { Fault, Finding } from "./verdicts.ts";

/** A printed line, and how many articles and furniture items say that it is theirs. */
interface ClaimedLine {
  readonly issue: string;
  /** Page and line: `01:104`. */
  readonly place: string;
  readonly text: string;
  readonly claims: number;
}

/** Count the printed lines. */
export function countLines(comparisons: readonly Comparison[]): Finding {
  return { figure: comparisons.flatMap(claimedLines).length, faults: [] };
}

/** Count the printed lines that are in no article and no furniture item. */
export function countLost(comparisons: readonly Comparison[]): Finding {
  const lost = comparisons.flatMap(claimedLines).filter(({ claims }) => claims === 0);
  return { figure: lost.length, faults: lost.map((line) => faultOfLine(line, "in no article")) };
}

/** Count the printed lines that are in more than one article or furniture item. */
export function countTwice(comparisons: readonly Comparison[]): Finding {
  const twice = comparisons.flatMap(claimedLines).filter(({ claims }) => claims > 1);
  return {
    figure: twice.length,
    faults: twice.map((line) => faultOfLine(line, `in ${line.claims} places`)),
  };
}

function claimedLines({ gold, pages, parsed }: Comparison): readonly ClaimedLine[] {
  const claims = new Map<string, number>();
  for (const line of [...parsed.articles.flatMap(({ lines }) => lines), ...parsed.furniture].flatMap(linesIn))
    claims.set(line, (claims.get(line) ?? 0) + 1);
  return pages.flatMap(({ number, lines }) =>
    lines.flatMap((text, index) => {
      const place = placeOf(number, index + 1);
      return text.trim() === "" ? [] : [{ issue: gold.id, place, text, claims: claims.get(place) ?? 0 }];
    }),
  );
}

function linesIn({ page, from, to }: LineRange): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => placeOf(page, from + offset));
}

function placeOf(page: number, line: number): string {
  return `${String(page).padStart(2, "0")}:${line}`;
}

function faultOfLine({ issue, place, text }: ClaimedLine, message: string): Fault {
  return { issue, about: place, message: `${message}: ${text.trim()}` };
}

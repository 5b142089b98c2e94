import { groupBy } from "../../group-by.ts";
import type { Furniture, LineRange } from "../../model.ts";
import { concat } from "../lists.ts";
import type { Part } from "./assemble.ts";
import { mergeRanges } from "./ranges.ts";

/** What lines of the file are of: parts of articles, and furniture. */
export interface Held {
  readonly parts: readonly Part[];
  readonly furniture: readonly Furniture[];
}

/** One line of a file, and the holders of its texts: where columns stand side by side, it may be several. */
interface Shared {
  readonly page: number;
  readonly line: number;
  readonly holders: readonly Holder[];
}

interface Holder {
  readonly of: Part | Furniture;
  /** How many lines it has a text on. */
  readonly lines: number;
  /** The lines that are given to it. */
  readonly own: LineRange[];
}

/**
 * Give each line of the file to one of those that have a text on it: to the one that was given the smallest part of its
 * lines so far. So whatever has lines keeps some, though its columns stand beside others; what has none but one that is
 * another's is told there.
 */
export function shareOut({ parts, furniture }: Held): Held {
  const holders = [
    ...parts.map((part) => holderOf(part, part.lines)),
    ...furniture.map((item) => holderOf(item, [item])),
  ];
  const lines = linesOf(holders);
  if (lines.every((line) => line.holders.length === 1)) return { parts, furniture };
  for (const { page, line, holders: wanting } of lines)
    neediest(wanting).own.push({ page, from: line, to: line });
  return {
    parts: joinWithoutLines(holders.slice(0, parts.length), lines),
    furniture: concat(holders.slice(parts.length).map(furnitureOf)),
  };
}

function holderOf(of: Part | Furniture, ranges: readonly LineRange[]): Holder {
  return { of, lines: ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0), own: [] };
}

function rangesOf({ of }: Holder): readonly LineRange[] {
  return "lines" in of ? of.lines : [of];
}

function linesOf(holders: readonly Holder[]): readonly Shared[] {
  const claims = holders.flatMap((holder) =>
    rangesOf(holder).flatMap(({ page, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, i) => ({ page, line: from + i, holder })),
    ),
  );
  return [...groupBy(claims, ({ page, line }) => `${page}:${line}`).values()]
    .map((group) => ({ ...(group[0] as (typeof claims)[0]), holders: group.map(({ holder }) => holder) }))
    .sort((a, b) => a.page - b.page || a.line - b.line);
}

function neediest(holders: readonly Holder[]): Holder {
  const share = ({ own, lines }: Holder): number => own.length / lines;
  return [...holders].sort((a, b) => share(a) - share(b) || a.lines - b.lines)[0] as Holder;
}

/** The parts with the lines that are theirs. What has none is told by the part that holds the line which it stands on. */
function joinWithoutLines(holders: readonly Holder[], lines: readonly Shared[]): readonly Part[] {
  const told = new Map(holders.map((holder) => [holder, partOf(holder)]));
  for (const holder of holders.filter(({ own }) => own.length === 0)) {
    const shared = lines.find((line) => line.holders.includes(holder)) as Shared;
    const teller = shared.holders.find(({ own }) =>
      own.some((o) => o.page === shared.page && o.from === shared.line),
    );
    const over = teller && told.get(teller);
    if (!over) continue;
    told.set(teller, joined(over, told.get(holder) as Part));
    told.delete(holder);
  }
  return [...told.values()];
}

function partOf({ of, own }: Holder): Part {
  return { ...(of as Part), lines: mergeRanges(own) };
}

function joined(part: Part, other: Part): Part {
  return {
    ...part,
    paragraphs: [...part.paragraphs, ...other.paragraphs],
    photos: [...part.photos, ...other.photos],
  };
}

function furnitureOf({ of, own }: Holder): readonly Furniture[] {
  return mergeRanges(own).map((range) => ({ ...(of as Furniture), ...range }));
}

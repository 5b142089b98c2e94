import type { Issue, LineRange, Page } from "../model.ts";

/** What a printed line became a part of. */
export interface Place {
  readonly kind: "article" | "dropped" | "furniture";
  /** An article's id, or the kind of furniture. */
  readonly name: string;
}

/** A page, and what became of its lines. */
export interface PlacedPage {
  readonly page: Page;
  /** Whether somebody has turned it into articles. */
  readonly isRead: boolean;
  /** The place of each line, by index; none where it has none. */
  readonly places: readonly (Place | undefined)[];
  /** Second places of lines, by index: there should be none. */
  readonly others: ReadonlyMap<number, Place>;
}

/** Tell what became of every line of an issue's pages. */
export function placeLines(issue: Issue): readonly PlacedPage[] {
  const named = [
    ...issue.articles.map(placesOf("article")),
    ...issue.dropped.map(placesOf("dropped")),
  ].flat();
  const furniture = issue.furniture.map((range) => [range, { kind: "furniture", name: range.kind }] as const);
  const all = [...named, ...furniture];
  return issue.pages.map((page) => {
    const own = all.filter(([range]) => range.page === page.number);
    return { page, isRead: isRead(page, issue, own.length > 0), ...fill(page, own) };
  });
}

const placesOf =
  (kind: Place["kind"]) =>
  ({ id, lines }: { readonly id: string; readonly lines: readonly LineRange[] }) => {
    const place: Place = { kind, name: id };
    return lines.map((range) => [range, place] as const);
  };

function isRead({ number }: Page, { digests, articles }: Issue, isNamed: boolean): boolean {
  return digests.has(number) || (isNamed && articles.length > 0);
}

function fill({ lines }: Page, ranges: readonly (readonly [LineRange, Place])[]) {
  const places: (Place | undefined)[] = Array(lines.length);
  const others = new Map<number, Place>();
  for (const [{ from, to }, place] of ranges) {
    for (let line = from - 1; line < Math.min(to, lines.length); line++) {
      if (places[line] === undefined) places[line] = place;
      else if (places[line] !== place) others.set(line, place);
    }
  }
  return { places, others };
}

import type { Article } from "../../model.ts";
import { type Numbered, newIds } from "../new-ids.ts";
import type { Carried } from "./carry.ts";
import type { Reading } from "./pieces.ts";
import { matches, most, sharesOf } from "./shares.ts";

/** An article to be written, and what the archive knows of it. */
export interface Case {
  /** The article as the parser reads it now, under the id that it has in the archive. */
  readonly article: Article;
  /** The article of the archive that is the same. */
  readonly match?: Carried;
  /** Articles of the archive that the parser now takes for a part of it. */
  readonly parts: readonly Carried[];
}

/** Bring what the parser reads and the articles that nobody holds together. */
export function casesOf(
  issueId: string,
  free: readonly Carried[],
  readings: readonly Reading[],
  used: readonly Numbered[],
  numbers: ReadonlyMap<number, number>,
): readonly Case[] {
  const found = matches(sharesOf(readings, free));
  const matched = new Set(found.values());
  const wholes = sharesOf(
    free.filter((one) => !matched.has(one)),
    readings,
  );
  const partsOf = (reading: Reading) =>
    [...wholes].flatMap(([part, counts]) => (most(counts)?.[0] === reading ? [part] : []));
  const fresh = readings.filter((reading) => !found.has(reading)).map(({ article }) => article);
  const ids = newIds(issueId, used, fresh, numbers);
  return readings.map((reading) => {
    const [match, parts] = [found.get(reading), partsOf(reading)];
    const id = match?.id ?? (ids.get(reading.article) as string);
    const formerly = [...(match?.formerly ?? []), ...parts.flatMap((part) => [part.id, ...part.formerly])];
    return { article: { ...reading.article, id, formerly }, parts, ...(match && { match }) };
  });
}

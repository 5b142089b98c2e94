import { type FacetName, facetNames } from "../search/facets.ts";
import type { Counts, SearchOptions } from "./answer.ts";
import { type Hit, withFacets } from "./hits.ts";

/** Count how many hits each day has, in order; hits without a day are not counted. */
export function daysOf(hits: readonly Hit[]): readonly (readonly [day: string, articles: number])[] {
  const days = new Map<string, number>();
  for (const { day } of hits) if (day) days.set(day, (days.get(day) ?? 0) + 1);
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * Count how many hits there are for each value of each facet, the most first. What is chosen of the facet itself does
 * not count, so that a reader sees what else could be chosen.
 */
export async function countsOf(hits: readonly Hit[], options: SearchOptions): Promise<Counts> {
  const counted = facetNames.map(async (name) => {
    const others = facetNames.filter((other) => other !== name);
    return [name, await countValues(await withFacets(hits, options, others), name)] as const;
  });
  return Object.fromEntries(await Promise.all(counted)) as unknown as Counts;
}

async function countValues(
  hits: readonly Hit[],
  name: FacetName,
): Promise<readonly (readonly [string, number])[]> {
  const counts = new Map<string, number>();
  for (const { shard, article } of hits) {
    const { values, articles } = (await shard.facets())[name];
    for (const place of articles[article] ?? []) {
      const value = values[place] as string;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
}

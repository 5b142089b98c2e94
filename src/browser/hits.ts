import { type FacetName, facetNames } from "../search/facets.ts";
import type { Query } from "../search/query.ts";
import { lengthOf } from "../search/row.ts";
import type { SearchOptions } from "./answer.ts";
import { anyOf, inText, type Met, type Place } from "./places.ts";
import { density } from "./ranking.ts";
import type { Shard } from "./shard.ts";
import { isWithin } from "./within.ts";

/** An article that was found. */
export interface Hit {
  readonly shard: Shard;
  /** Its number in the shard. */
  readonly article: number;
  /** ISO 8601; empty where it is not known. */
  readonly day: string;
  /** The worst of the places where the phrases are first met. */
  readonly place: Place;
  /** How much of it is about the phrases; comparable over all shards. */
  readonly density: number;
}

/** Find the articles of a shard, in the days asked for, that have all that is wanted and nothing that is unwanted. */
export async function hitsIn(shard: Shard, query: Query, options: SearchOptions): Promise<readonly Hit[]> {
  const [wanted, unwanted] = await Promise.all([
    Promise.all(query.wanted.map(shard.find)),
    Promise.all(query.unwanted.map(shard.find)),
  ]);
  const excluded = anyOf(unwanted);
  const candidates = [...(wanted[0]?.keys() ?? shard.days.keys())];
  if (candidates.length === 0) return [];
  const row = await shard.row();
  return candidates.flatMap((article) => {
    const day = shard.days[article] ?? "";
    const met = wanted.map((found) => found.get(article));
    if (excluded.has(article) || !met.every((one) => one !== undefined) || !isWithin(day, options)) return [];
    return [{ shard, article, day, ...weighed(met, lengthOf(row, article)) }];
  });
}

function weighed(met: readonly Met[], length: number): Pick<Hit, "place" | "density"> {
  const places = met.map(({ place }) => place);
  return {
    place: met.length > 0 ? (Math.max(...places) as Place) : inText,
    density: met.reduce((sum, { times }) => sum + density(times, length), 0),
  };
}

/** Keep the hits that have what is chosen of some facets. */
export async function withFacets(
  hits: readonly Hit[],
  options: SearchOptions,
  names: readonly FacetName[] = facetNames,
): Promise<readonly Hit[]> {
  const chosen = names.filter((name) => options[name]);
  if (chosen.length === 0) return hits;
  const has = await Promise.all(
    hits.map(async ({ shard, article }) => {
      const facets = await shard.facets();
      return chosen.every((name) => {
        const { values, articles } = facets[name];
        return articles[article]?.some((value) => values[value] === options[name]);
      });
    }),
  );
  return hits.filter((_, index) => has[index]);
}

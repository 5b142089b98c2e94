import type { Query } from "../search/query.ts";
import type { SearchOptions, Sort } from "./answer.ts";
import { allOf, anyOf, type Found, inHeading, type Place, without } from "./places.ts";
import type { Shard } from "./shard.ts";

/** An article that was found. */
export interface Hit {
  readonly shard: Shard;
  /** Its number in the shard. */
  readonly article: number;
  /** ISO 8601; empty where it is not known. */
  readonly day: string;
  readonly place: Place;
}

/** Find the articles of a shard that have all that is wanted and nothing that is unwanted. */
export async function hitsIn(shard: Shard, query: Query, options: SearchOptions): Promise<readonly Hit[]> {
  const { section, reporter } = options;
  const wanted = await Promise.all([
    everything(shard),
    ...query.wanted.map(shard.find),
    ...(section ? [shard.filter("section", section)] : []),
    ...(reporter ? [shard.filter("reporter", reporter)] : []),
  ]);
  const unwanted = await Promise.all(query.unwanted.map(shard.find));
  return [...without(allOf(wanted), anyOf(unwanted))]
    .map(([article, place]) => ({ shard, article, day: shard.days[article] ?? "", place }))
    .filter(({ day }) => isWithin(day, options));
}

const everything = ({ days }: Shard): Found =>
  new Map([...days.keys()].map((article) => [article, inHeading]));

/** Tell whether a day lies between two, or in the years or months that stand for them. */
export function isWithin(day: string, { from = "", to = "" }: Pick<SearchOptions, "from" | "to">): boolean {
  return day >= from && (to === "" || (day !== "" && day.slice(0, to.length) <= to));
}

type Order = (one: Hit, other: Hit) => number;

/** Older days first; a day that is not known is the last. */
const byAge: Order = (one, other) => compare(one.day || "9999", other.day || "9999");

const byNews: Order = (one, other) => compare(other.day, one.day);

/** As in the paper: by page. */
const byNumber: Order = (one, other) => one.article - other.article;

const orders: Readonly<Record<Sort, Order>> = {
  relevance: (one, other) => one.place - other.place || byNews(one, other) || byNumber(one, other),
  newest: (one, other) => byNews(one, other) || byNumber(one, other),
  oldest: (one, other) => byAge(one, other) || byNumber(one, other),
};

/** Put hits in the order that is asked for. */
export const inOrder = (hits: readonly Hit[], sort: Sort = "relevance"): readonly Hit[] =>
  [...hits].sort(orders[sort] ?? orders.relevance);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

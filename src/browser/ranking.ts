import type { Sort } from "./answer.ts";
import type { Hit } from "./hits.ts";
import { inHeading, inLead } from "./places.ts";

/**
 * How much an article of so many characters is about a phrase that it has so many times: each further time counts
 * less, and the less the longer the article (BM25; Robertson & Zaragoza, 2009). Pagefind's own score goes by the
 * other articles of its index, so that those of two shards cannot be compared; this one goes by the article alone.
 */
export function density(times: number, length: number): number {
  return (times * (SATURATION + 1)) / (times + SATURATION * (1 - LENGTH + (LENGTH * length) / USUAL_LENGTH));
}

/** The usual constants of BM25, and the length of an ordinary newspaper article, in units: in Chinese, characters. */
const SATURATION = 1.2;
const LENGTH = 0.75;
const USUAL_LENGTH = 800;

type Order = (one: Hit, other: Hit) => number;

/** What the headings say comes first. */
const byHeading: Order = (one, other) => Number(other.place === inHeading) - Number(one.place === inHeading);

/** What the lead says counts for so much more, where being said all the time counts for 2.2. */
const LEAD = 0.5;
const weight = ({ density, place }: Hit): number => density + (place === inLead ? LEAD : 0);
const byDensity: Order = (one, other) => weight(other) - weight(one);

/** Older days first; a day that is not known is the last. */
const byAge: Order = (one, other) => compare(one.day || "9999", other.day || "9999");

const byNews: Order = (one, other) => compare(other.day, one.day);

/** As in the paper: by page. */
const byNumber: Order = (one, other) => one.article - other.article;

const orders: Readonly<Record<Sort, readonly Order[]>> = {
  relevance: [byHeading, byDensity, byNews, byNumber],
  newest: [byNews, byNumber],
  oldest: [byAge, byNumber],
};

/** Put hits in the order that is asked for. */
export function inOrder(hits: readonly Hit[], sort: Sort = "relevance"): readonly Hit[] {
  const order = orders[sort] ?? orders.relevance;
  return [...hits].sort((one, other) => {
    for (const by of order) {
      const difference = by(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

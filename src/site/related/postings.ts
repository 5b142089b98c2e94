import type { Mentions } from "./mentions.ts";
import { numbered } from "./numbered.ts";

/** The mentions of every string, one string after another, each in the order of the articles. */
export interface Postings {
  /** The string of each mention, by its number. */
  readonly stringOf: Uint32Array;
  /** For each string where its postings begin, and at the end where the last one's end. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly mentions: Uint32Array;
}

/** List for every string the articles that mention it. */
export function postingsOf({ starts: ofArticles, strings, length }: Mentions): Postings {
  const { numbers: stringOf, distinct } = numbered(strings.subarray(0, length));
  const starts = endsOf(stringOf, distinct);
  const [articles, mentions] = [new Uint32Array(length), new Uint32Array(length)];
  // From the last to the first, so that what begin as the ends of the strings' postings end as their beginnings.
  for (let article = ofArticles.length - 2; article >= 0; article--) {
    const first = ofArticles[article] as number;
    for (let mention = (ofArticles[article + 1] as number) - 1; mention >= first; mention--) {
      const string = stringOf[mention] as number;
      const place = (starts[string] as number) - 1;
      starts[string] = place;
      articles[place] = article;
      mentions[place] = mention;
    }
  }
  return { stringOf, starts, articles, mentions };
}

/** Where the postings of each string end, and behind the last how many there are. */
function endsOf(strings: Uint32Array, distinct: number): Uint32Array {
  const ends = new Uint32Array(distinct + 1);
  for (const string of strings) ends[string] = (ends[string] as number) + 1;
  for (let string = 1; string <= distinct; string++) {
    ends[string] = (ends[string] as number) + (ends[string - 1] as number);
  }
  return ends;
}

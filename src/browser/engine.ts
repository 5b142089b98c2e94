import { excerptsOf, printedForms } from "../search/excerpt.ts";
import { type EngineEntry, layout, type Manifest, packing, type ShardEntry } from "../search/layout.ts";
import { type Phrase, parseQuery } from "../search/query.ts";
import { learnSimplified, type SimplifiedPairs } from "../search/simplified.ts";
import type { SearchAnswer, SearchOptions, SearchResult } from "./answer.ts";
import { countsOf, daysOf } from "./counts.ts";
import { fetchJson, fetchPacked, indexFolder, site } from "./files.ts";
import { type Hit, hitsIn, withFacets } from "./hits.ts";
import { inOrder } from "./ranking.ts";
import { remembering } from "./remember.ts";
import { openShard } from "./shard.ts";

/** So many results are shown before all of the archive has been searched: each takes a file. */
const FIRST = 5;

/** Browsers refuse to fetch thousands of files at a time. */
const AT_ONCE = 100;

const NOTHING: SearchAnswer = { total: 0, results: [], days: [], complete: true };

/**
 * Search the archive: find the hits in each shard, put them in order, show the first.
 *
 * The newest shard is searched first, or the oldest where that is the order; `onPart` is given what there is so far.
 */
export async function search(
  query: string,
  options: SearchOptions,
  onPart: (answer: SearchAnswer) => void,
): Promise<SearchAnswer> {
  const [{ engine, shards }] = await Promise.all([manifest(layout.manifest), simplified(layout.simplified)]);
  const asked = parseQuery(query);
  if (asked.wanted.length + asked.unwanted.length === 0) return NOTHING;
  const matched: Hit[] = [];
  const answer = async (complete: boolean, limit = options.limit ?? 20): Promise<SearchAnswer> => {
    const hits = inOrder(await withFacets(matched, options), options.sort);
    const shown = hits.slice(0, limit);
    const results: SearchResult[] = [];
    for (let first = 0; first < shown.length; first += AT_ONCE) {
      const few = shown.slice(first, first + AT_ONCE).map((hit) => resultOf(hit, asked.wanted));
      results.push(...(await Promise.all(few)));
    }
    return { total: hits.length, results, days: daysOf(hits), complete };
  };
  if (!engine) return NOTHING;
  const turns = inTurns(
    shards.filter((entry) => mayHold(entry, options)),
    options,
  );
  for (const [turn, entries] of turns.entries()) {
    const found = entries.map(async (entry) => hitsIn(await open(engine)(entry), asked, options));
    matched.push(...(await Promise.all(found)).flat());
    if (matched.length > 0 && turn < turns.length - 1) onPart(await answer(false, FIRST));
  }
  const whole = await answer(true);
  if (!options.counts) return whole;
  onPart(whole);
  return { ...whole, counts: await countsOf(matched, options) };
}

const manifest = remembering((path: string) =>
  fetchJson<Manifest>(new URL(path, indexFolder), { cache: "no-cache" }),
);

const simplified = remembering(async (path: string) =>
  learnSimplified(await fetchPacked<SimplifiedPairs>(new URL(path, indexFolder), packing.simplified)),
);

const open = remembering((engine: EngineEntry) =>
  remembering((entry: ShardEntry) => openShard(entry, engine)),
);

/** Tell whether a shard may hold a day between two. */
const mayHold = (shard: ShardEntry, { from = "", to = "" }: SearchOptions): boolean =>
  shard.to >= from && (to === "" || shard.from.slice(0, to.length) <= to);

/** Say which shards are searched together: two one by one, for the first results; and then all others. */
function inTurns(
  newestFirst: readonly ShardEntry[],
  { sort }: SearchOptions,
): readonly (readonly ShardEntry[])[] {
  const shards = sort === "oldest" ? newestFirst.toReversed() : newestFirst;
  return [shards.slice(0, 1), shards.slice(1, 2), shards.slice(2)].filter((turn) => turn.length > 0);
}

async function resultOf({ shard, article, day }: Hit, phrases: readonly Phrase[]): Promise<SearchResult> {
  const record = await shard.text(article);
  return {
    url: new URL(record.url.replace(/^\/+/, ""), site).pathname,
    title: record.title,
    date: day,
    section: record.section ?? "",
    reporter: record.reporter,
    excerpt: excerptsOf(record, phrases).join(" "),
    marks: printedForms(record, phrases),
  };
}

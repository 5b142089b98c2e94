import { learnSimplified, type SimplifiedPairs } from "../chinese/simplified.ts";
import { excerptsOf, printedForms } from "../search/excerpt.ts";
import { layout, type Manifest, packing } from "../search/layout.ts";
import { type Phrase, parseQuery } from "../search/query.ts";
import type { SearchAnswer, SearchOptions, SearchResult } from "./answer.ts";
import { countsOf, daysOf } from "./counts.ts";
import { fetchJson, fetchPacked, indexFolder, site } from "./files.ts";
import { gather } from "./gathered.ts";
import { type Hit, withFacets } from "./hits.ts";
import { inOrder } from "./ranking.ts";
import { remembering } from "./remember.ts";
import { turnsOf } from "./turns.ts";

/** So many results are shown before all of the archive has been searched: each takes a page. */
const FIRST = 5;

/** Browsers refuse to fetch thousands of files at a time. */
const AT_ONCE = 100;

const NOTHING: SearchAnswer = { total: 0, results: [], days: [], complete: true, unreached: [] };

/**
 * Search the archive: find the hits in each shard, put them in order, show the first.
 *
 * The newest shard is searched first, or the oldest where that is the order, and other sites of the newspaper last;
 * `onPart` is given what there is so far.
 */
export async function search(
  query: string,
  options: SearchOptions,
  onPart: (answer: SearchAnswer) => void,
): Promise<SearchAnswer> {
  const [own] = await Promise.all([manifest(layout.manifest), simplified(layout.simplified)]);
  const asked = parseQuery(query);
  if (asked.wanted.length + asked.unwanted.length === 0 || !own.engine) return NOTHING;
  const found = gather();
  const answer = async (complete: boolean, limit = options.limit ?? 20): Promise<SearchAnswer> => {
    const made = await found.make((hits) => answerOf(hits, asked.wanted, options, limit));
    return { ...made, complete, unreached: found.unreached() };
  };
  const turns = turnsOf(own, own.engine, options);
  for (const [number, turn] of turns.entries()) {
    await found.add(() => turn(asked));
    if (found.hits().length > 0 && number < turns.length - 1) onPart(await answer(false, FIRST));
  }
  let whole = await answer(true);
  if (!options.counts) return whole;
  onPart(whole);
  const counts = await found.make((hits) => countsOf(hits, options));
  if (found.unreached().length > whole.unreached.length) {
    whole = await answer(true);
    onPart(whole);
  }
  return { ...whole, counts };
}

const manifest = remembering((path: string) =>
  fetchJson<Manifest>(new URL(path, indexFolder), { cache: "no-cache" }),
);

const simplified = remembering(async (path: string) =>
  learnSimplified(await fetchPacked<SimplifiedPairs>(new URL(path, indexFolder), packing.simplified)),
);

/** Put hits in order, and tell the first. */
async function answerOf(
  found: readonly Hit[],
  phrases: readonly Phrase[],
  options: SearchOptions,
  limit: number,
): Promise<Pick<SearchAnswer, "total" | "results" | "days">> {
  const hits = inOrder(await withFacets(found, options), options.sort);
  const shown = hits.slice(0, limit);
  const results: SearchResult[] = [];
  for (let first = 0; first < shown.length; first += AT_ONCE) {
    const few = shown.slice(first, first + AT_ONCE).map((hit) => resultOf(hit, phrases));
    results.push(...(await Promise.all(few)));
  }
  return { total: hits.length, results, days: daysOf(hits) };
}

async function resultOf({ shard, article, day }: Hit, phrases: readonly Phrase[]): Promise<SearchResult> {
  const [{ href, pathname }, texts] = await Promise.all([shard.address(article), shard.text(article)]);
  const url = shard.site.href === site.href ? pathname : href;
  if (!texts) return { url, date: day, section: "", reporter: [], excerpt: "", marks: [] };
  return {
    url,
    title: texts.title,
    date: day,
    section: texts.section ?? "",
    reporter: texts.reporter,
    excerpt: excerptsOf(texts, phrases).join(" "),
    marks: printedForms(texts, phrases),
  };
}

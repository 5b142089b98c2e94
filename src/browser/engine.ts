import { excerptOf, printedForms } from "../search/excerpt.ts";
import { layout, type Manifest, type ShardEntry } from "../search/layout.ts";
import { type Phrase, parseQuery } from "../search/query.ts";
import type { SearchAnswer, SearchOptions, SearchResult } from "./answer.ts";
import { fetchJson, indexFolder, site } from "./files.ts";
import { type Hit, hitsIn, inOrder } from "./hits.ts";
import { remembering } from "./remember.ts";
import { openShard } from "./shard.ts";

/** Search the archive: find the hits in each shard, put them in order, show the first. */
export async function search(query: string, options: SearchOptions): Promise<SearchAnswer> {
  const asked = parseQuery(query);
  if (asked.wanted.length + asked.unwanted.length === 0) return { total: 0, results: [] };
  const { shards } = await manifest(undefined);
  const found = await Promise.all(
    shards
      .filter((entry) => mayHold(entry, options))
      .map(async (entry) => hitsIn(await open(entry), asked, options)),
  );
  const hits = inOrder(found.flat(), options.sort);
  const shown = hits.slice(0, options.limit ?? 20);
  return { total: hits.length, results: await Promise.all(shown.map((hit) => resultOf(hit, asked.wanted))) };
}

const manifest = remembering(() =>
  fetchJson<Manifest>(new URL(layout.manifest, indexFolder), { cache: "no-cache" }),
);

const open = remembering(openShard);

/** Tell whether a shard may hold a day between two. */
const mayHold = (shard: ShardEntry, { from = "", to = "" }: SearchOptions): boolean =>
  shard.to >= from && (to === "" || shard.from.slice(0, to.length) <= to);

async function resultOf({ shard, article, day }: Hit, phrases: readonly Phrase[]): Promise<SearchResult> {
  const record = await shard.text(article);
  return {
    url: new URL(record.url.replace(/^\/+/, ""), site).pathname,
    title: record.title,
    date: day,
    section: record.section ?? "",
    reporter: record.reporter,
    excerpt: excerptOf(record, phrases),
    marks: printedForms(record, phrases),
  };
}

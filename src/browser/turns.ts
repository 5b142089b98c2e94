import type { EngineEntry, Manifest, ShardEntry } from "../search/layout.ts";
import type { Query } from "../search/query.ts";
import type { SearchOptions } from "./answer.ts";
import { site } from "./files.ts";
import { type Hit, hitsIn } from "./hits.ts";
import { remembering } from "./remember.ts";
import { openShard, type Shard } from "./shard.ts";
import { manifestOf, openVolumeShard, type SearchedVolume, volumes } from "./volumes.ts";
import { type Days, mayHold } from "./within.ts";

/** A part of the search; the first ones are shown before those that follow are done. */
export type Turn = (query: Query) => Promise<readonly Hit[]>;

/**
 * Say what is searched together, in turns: of the site's own shards two one by one, for the first results, and then
 * all others; then the other sites of the newspaper. What is asked for decides which need not be searched, and
 * whether the newest or the oldest come first.
 */
export function turnsOf(own: Manifest, engine: EngineEntry, options: SearchOptions): readonly Turn[] {
  const shards = wanted(own.shards, options);
  const others = wanted(volumes, options);
  return [
    ...[shards.slice(0, 1), shards.slice(1, 2), shards.slice(2)]
      .filter((entries) => entries.length > 0)
      .map(
        (entries): Turn =>
          (query) =>
            hitsInAll(entries.map(opened(engine)), query, options),
      ),
    ...others.map(
      ({ address }): Turn =>
        async (query) => {
          // All are asked at once, so that nobody waits for one that does not answer.
          for (const other of others) manifestOf(other.address);
          const entries = wanted((await manifestOf(address)).shards, options);
          return hitsInAll(entries.map(openedOf(address)(engine)), query, options);
        },
    ),
  ];
}

async function hitsInAll(
  shards: readonly Promise<Shard>[],
  query: Query,
  options: SearchOptions,
): Promise<readonly Hit[]> {
  return (await Promise.all(shards.map(async (shard) => hitsIn(await shard, query, options)))).flat();
}

const opened = remembering((engine: EngineEntry) =>
  remembering((entry: ShardEntry) => openShard(entry, site, engine)),
);

const openedOf = remembering((address: SearchedVolume["address"]) =>
  remembering((engine: EngineEntry) =>
    remembering((entry: ShardEntry) => openVolumeShard(address, entry, engine)),
  ),
);

/** Keep what may hold what is asked for; it is given newest first. */
function wanted<Of extends Days>(newestFirst: readonly Of[], options: SearchOptions): readonly Of[] {
  const held = newestFirst.filter((days) => mayHold(days, options));
  return options.sort === "oldest" ? held.toReversed() : held;
}

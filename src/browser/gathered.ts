import type { Hit } from "./hits.ts";
import { forget, LostVolume } from "./volumes.ts";

/** What a search has found so far. */
export interface Gathered {
  /** The hits, and the sites that could not be searched. */
  readonly hits: () => readonly Hit[];
  readonly unreached: () => readonly string[];
  /** Take in what another part of the search finds. */
  readonly add: (find: () => Promise<readonly Hit[]>) => Promise<void>;
  /** Make something of the hits; where a site is lost over it, of the others. */
  readonly make: <T>(make: (hits: readonly Hit[]) => Promise<T>) => Promise<T>;
}

/** Begin to gather hits. A site that is lost is told, and its hits are; nothing else is lost with it. */
export function gather(): Gathered {
  const unreached = new Set<string>();
  let hits: readonly Hit[] = [];
  const lose = (error: unknown): void => {
    if (!(error instanceof LostVolume)) throw error;
    console.warn(error.message, error.cause);
    forget(error.address);
    unreached.add(error.address);
    hits = hits.filter(({ shard }) => shard.site.href !== error.address);
  };
  const make: Gathered["make"] = (ask) =>
    ask(hits).catch((error) => {
      lose(error);
      return make(ask);
    });
  return {
    hits: () => hits,
    unreached: () => [...unreached],
    add: async (find) => {
      const found = await find().catch((error) => {
        lose(error);
        return [];
      });
      hits = [...hits, ...found];
    },
    make,
  };
}

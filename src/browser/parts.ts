import { type Columns, readColumns, timesIn } from "../search/columns.ts";
import { layout } from "../search/layout.ts";
import { fetchFile, unzipped } from "./files.ts";
import { inRounds, learnRarity } from "./rarity.ts";
import { remembering } from "./remember.ts";

/** How often articles, by number, have a token. */
export type Times = ReadonlyMap<number, number>;

/** The parts of a shard's index of phrases. */
export interface Parts {
  readonly columns: (part: number) => Promise<Columns>;
  /** Tell of each token of a phrase how often the articles have it; nothing where no article has them all. */
  readonly timesOf: (tokens: readonly string[]) => Promise<readonly Times[] | undefined>;
}

/** Open the index of a shard, whose parts begin with these words. */
export function openParts(shard: URL, firsts: readonly string[]): Parts {
  const open = remembering(async (part: number) => {
    const file = await fetchFile(new URL(layout.index(part), shard));
    const columns = readColumns(new Uint8Array(await unzipped(file)));
    return { columns, times: new Map(timesIn(columns)) };
  });
  const look = async (token: string): Promise<Times> => {
    const part = firsts.findLastIndex((first) => first <= token);
    const found = part < 0 ? undefined : (await open(part)).times.get(token);
    learnRarity(token, found?.size ?? 0);
    return found ?? new Map();
  };
  return {
    columns: async (part) => (await open(part)).columns,
    async timesOf(tokens) {
      const found: Times[] = [];
      for (const round of inRounds(tokens)) {
        found.push(...(await Promise.all(round.map(look))));
        if (!meet(found)) return undefined;
      }
      return found;
    },
  };
}

/** Tell whether an article has all of several tokens. */
function meet(tokens: readonly Times[]): boolean {
  const [fewest, ...others] = [...tokens].sort((one, other) => one.size - other.size);
  return [...(fewest?.keys() ?? [])].some((article) => others.every((times) => times.has(article)));
}

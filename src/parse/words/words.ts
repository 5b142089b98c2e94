import type { Section } from "../blocks/sections.ts";
import { remember } from "../remember.ts";
import { countPairs, type Pairs, pairs, type Rarity, rarityOf } from "./relevance.ts";
import { type Commonness, commonnessOf } from "./topics.ts";
import { learnUsage, type Usage } from "./usage.ts";

/** What an issue's own pages teach about its words. */
export interface Words {
  readonly usage: Usage;
  readonly rarity: Rarity;
  readonly commonness: Commonness;
  /** The pairs of letters of a text; most are asked for again and again. */
  readonly pairsOf: (text: string) => Pairs;
}

/** Learn how words are used, and how rare they are, from the running text of an issue. */
export function learnWords(sections: readonly Section[]): Words {
  const texts = sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.role === "body").map((block) => block.text),
  );
  const pairsOf = remember(pairs);
  const counts = countPairs(texts.map(pairsOf));
  return { usage: learnUsage(texts), rarity: rarityOf(counts), commonness: commonnessOf(counts), pairsOf };
}

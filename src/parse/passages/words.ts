import type { Section } from "../blocks/sections.ts";
import { learnRarity, type Rarity } from "./relevance.ts";
import { learnUsage, type Usage } from "./usage.ts";

/** What an issue's own pages teach about its words. */
export interface Words {
  readonly usage: Usage;
  readonly rarity: Rarity;
}

/** Learn how words are used, and how rare they are, from the running text of an issue. */
export function learnWords(sections: readonly Section[]): Words {
  const texts = sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.role === "body").map((block) => block.text),
  );
  return { usage: learnUsage(texts), rarity: learnRarity(texts) };
}

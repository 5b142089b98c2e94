import type { Section } from "../blocks/sections.ts";
import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import { remember } from "../remember.ts";
import { embeddingOf, NOWHERE, type Vector } from "./embedding.ts";
import { type Pairs, Vocabulary } from "./pairs.ts";
import { countPairs, type Relevance, relevanceOf } from "./relevance.ts";
import { type Commonness, commonnessOf } from "./topics.ts";
import { learnUsage, type Usage } from "./usage.ts";

/** What an issue's own pages teach about its words, and what its texts are about. */
export interface Words extends Relevance {
  readonly usage: Usage;
  readonly commonness: Commonness;
  /** Where a text points, by its pairs; nowhere in a language of which that was not learnt. */
  readonly vectorOf: (pairs: Pairs) => Vector;
  /** The pairs of letters of a text; most are asked for again and again. */
  readonly pairsOf: (text: string) => Pairs;
  /** Those of texts that are read one after another. */
  readonly pairsOfRun: (texts: readonly string[]) => Pairs;
}

/** Learn how words are used, and how rare they are, from the running text of an issue. */
export function learnWords(sections: readonly Section[], { pairVectors, inLearntScript }: Language): Words {
  const texts = concat(sections.map(({ blocks }) => blocks))
    .filter((block) => block.role === "body")
    .map((block) => block.text);
  const embedding = pairVectors && embeddingOf(pairVectors);
  const vocabulary = embedding ? embedding.vocabulary.copy() : new Vocabulary();
  const read = remember((text: string) => vocabulary.read(inLearntScript(text)));
  const pairsOf = (text: string): Pairs => read(text).pairs;
  const counts = countPairs(texts.map(pairsOf), vocabulary);
  return {
    ...relevanceOf(counts, vocabulary),
    usage: learnUsage(texts),
    commonness: commonnessOf(counts),
    vectorOf: embedding ? remember((pairs: Pairs) => embedding.vectorOf(pairs)) : () => NOWHERE,
    pairsOf,
    pairsOfRun: (run) =>
      run.length === 1 ? pairsOf(run[0] as string) : vocabulary.pairsOfRun(run.map(read)),
  };
}

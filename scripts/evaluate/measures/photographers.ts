import type { ParsedIssue } from "../../../src/model.ts";
import type { Comparison } from "../compare.ts";
import { areSameNames } from "./names.ts";
import { type Finding, shareOfArticles } from "./verdicts.ts";

/**
 * Measure how many articles with a photograph have its photographer named somewhere in the issue:
 * a caption that lies far from its article may stand alone.
 */
export function measurePhotographers(comparisons: readonly Comparison[]): Finding {
  return shareOfArticles(comparisons, ({ gold: { photographer = [] } }, { parsed, gold }) => {
    if (photographer.length === 0) return undefined;
    const credited = creditedIn(parsed);
    const isCredited = (name: string) =>
      credited.some((other) => areSameNames([name], [other], gold.noisy ?? false));
    if (photographer.every(isCredited)) return null;
    return `expected ${photographer.join(" ")}, credited in the issue: ${credited.join(" ") || "nobody"}`;
  });
}

function creditedIn({ articles }: ParsedIssue): readonly string[] {
  return articles.flatMap(({ photographer, photos }) => [
    ...photographer,
    ...photos.flatMap((photo) => photo.photographer ?? []),
  ]);
}

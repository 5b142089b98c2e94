import type { ParsedArticle } from "../../../src/model.ts";
import { type Comparison, type Match, SCRAP } from "../compare.ts";
import { type Fault, type Finding, faultOf, titleOf } from "./verdicts.ts";

/** Count the pieces that articles were split into, beyond the one that each should be. */
export function countSplits(comparisons: readonly Comparison[]): Finding {
  const split = comparisons.flatMap((comparison) =>
    comparison.matches
      .filter(({ parts }) => parts.length > 1)
      .map((match) => ({
        extra: match.parts.length - 1,
        fault: faultOf(comparison, match, `in ${match.parts.length} pieces`),
      })),
  );
  return summed(split);
}

/** Count the articles that were run together with another one. */
export function countMerges(comparisons: readonly Comparison[]): Finding {
  const merged = comparisons.flatMap(({ gold, matches, parsed }) =>
    parsed.articles.flatMap((article) => {
      const [first, ...others] = matches.filter((match) => holdsMuchOf(article, match));
      if (!first || others.length === 0) return [];
      const message = `runs together with ${others.map(titleOf).join(" | ")}`;
      return [{ extra: others.length, fault: { issue: gold.id, about: titleOf(first), message } }];
    }),
  );
  return summed(merged);
}

/** More than a scrap of the gold article, and more than a scrap of the parsed one. */
function holdsMuchOf(article: ParsedArticle, { parts }: Match): boolean {
  return parts.some((part) => part.article === article && part.shared > SCRAP * part.total);
}

function summed(counted: readonly { readonly extra: number; readonly fault: Fault }[]): Finding {
  return {
    figure: counted.reduce((sum, { extra }) => sum + extra, 0),
    faults: counted.map(({ fault }) => fault),
  };
}
